import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useFreshLogin } from '@/components/useFreshLogin';
import { formatLastDay } from '@/lib/dates';
import { useLabel } from '@/lib/useLabel';
import { useOwnRemedyAct } from '../api/useOwnRemedyAct';
import { blankLetter, toLetter, type Choice, type Grounds, type LetterForm } from '../model';
import { LetterFields } from './LetterFields';

type Props = { creditCode: string; project: string; choices: readonly Choice[]; letter?: LetterForm | undefined };

/** A letter of objection to what can be objected to now; `letter` is what is known of its sender. */
export function FileObjection({ creditCode, project, choices, letter = blankLetter }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const label = useLabel();
  const act = useOwnRemedyAct(creditCode, project);
  const fresh = useFreshLogin();
  const [only] = choices;
  return (
    <FormAct<{ grounds: Grounds; letter: LetterForm }> wide name={`objection.${creditCode}.${project}`} act={t('file.act')} title={t('file.act')} consequence={fresh.with(t('file.text'))}
      initial={{ letter, ...(choices.length === 1 && only && { grounds: only.grounds }) }}
      perform={(form, intention) => fresh.guard(act.mutateAsync({ act: 'file', body: { grounds: form.grounds, letter: toLetter(form.letter) }, intention }))}>
      <Form.Item name="grounds" label={t('file.grounds')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Radio.Group vertical options={choices.map((c) => ({ value: c.grounds, label: t('file.until', { grounds: label('grounds', c.grounds), day: formatLastDay(c.until) }) }))} />
      </Form.Item>
      <LetterFields at={['letter']} />
    </FormAct>
  );
}

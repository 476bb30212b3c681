import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useFreshLogin } from '@/components/useFreshLogin';
import { useOwnRemedyAct } from '../api/useOwnRemedyAct';
import { toComplaint, type LetterForm, type Objection } from '../model';
import { LetterFields } from './LetterFields';
import css from './remedies.module.css';

const brief = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

type Props = { creditCode: string; project: string; objection: Objection };

/** Who is not content with the answer, or got none, goes on with what it objected to. */
export function Complain({ creditCode, project, objection: o }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const act = useOwnRemedyAct(creditCode, project);
  const fresh = useFreshLogin();
  const { matters = [], address, postcode, contact, phone } = o.letter ?? {};
  const fixed = (chosen: readonly number[]) => [...chosen].sort((a, b) => a - b).map((number) => ({ number, at: number - 1, initial: matters[number - 1] }));
  return (
    <FormAct<{ matters: number[]; letter: LetterForm }> wide primary name={`complaint.${o.id}`} act={t('complain.act')} title={t('complain.act')} consequence={fresh.with(t('complain.text'))}
      initial={{ matters: matters.map((_, i) => i + 1), letter: { address, postcode, contact, phone } }}
      perform={(form, intention) => fresh.guard(act.mutateAsync({ act: 'complain', objection: o.id, body: toComplaint(form), intention }))}>
      <Form.Item name="matters" label={t('complain.matters')} extra={t('complain.mattersHint')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Checkbox.Group className={css.choices ?? ''} options={matters.map((m, i) => ({ value: i + 1, label: t('complain.matter', { number: i + 1, matter: brief(m.matter) }) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['matters']}>
        {(form) => <LetterFields at={['letter']} fixed={fixed((form.getFieldValue('matters') ?? []) as number[])} />}
      </Form.Item>
    </FormAct>
  );
}

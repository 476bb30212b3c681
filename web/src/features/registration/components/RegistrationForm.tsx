import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { labelled } from '@/lib/domain';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { useRegister } from '../api/useRegister';
import { toProfile, type Organisation, type Profile, type Registration } from '../model';
import { ProfileFields } from './ProfileFields';

type Values = Partial<Profile> & Pick<Registration, 'creditCode' | 'kind'>;

/** Registers an organisation that is not in the portal yet. The server knows whether the credit code is right. */
export function RegistrationForm({ onRegistered }: { onRegistered: (organisation: Organisation) => void }) {
  const { t } = useTranslation(['organisation', 'common']);
  const label = useLabel();
  const [form] = Form.useForm<Values>();
  const kept = useKept<Values>('registration');
  const register = useRegister();
  const intention = useIntention();
  const problem = register.isError ? asProblem(register.error) : null;
  // The profile stands in the same form as the code, without a name of its own.
  const rest = useViolations(form, problem, 'profile.');
  const submit = ({ creditCode, kind, ...profile }: Values) => {
    const body = { creditCode: creditCode.trim().toUpperCase(), kind, profile: toProfile(profile) };
    register.mutate({ body, intention: intention.key(body) }, {
      onSuccess: (organisation) => {
        intention.done();
        kept.drop();
        onRegistered(organisation);
      },
    });
  };
  return (
    <Form form={form} layout="vertical" onFinish={submit} onValuesChange={(_, all) => kept.keep(all)} initialValues={kept.initial} scrollToFirstError>
      <Form.Item name="creditCode" label={t('field.creditCode')} extra={t('hint.creditCode')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }, { len: 18, transform: (v?: string) => v?.trim(), message: t('codeLength') }]}>
        <Input maxLength={20} autoCapitalize="characters" spellCheck={false} />
      </Form.Item>
      <Form.Item name="kind" label={t('field.kind')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Select options={labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) }))} />
      </Form.Item>
      <ProfileFields />
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={register.isPending}>{t('register')}</Button>
    </Form>
  );
}

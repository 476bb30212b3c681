import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FactsFields } from '@/components/form/FactsFields';
import { FileUpload } from '@/components/FileUpload';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { labelled } from '@/lib/domain';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { uploadCertificate } from '../api/certificates';
import { useRegister } from '../api/useRegister';
import { toProfile, type Profile, type RegisterRequest, type Registration } from '../model';
import { ContactFields } from './ContactFields';

type Values = Partial<Profile> & Omit<RegisterRequest, 'profile'>;

/** Asks to speak for an organisation, or puts that right. The server knows whether the credit code is right. */
export function RegistrationForm({ of, onRegistered, reload = () => undefined }: { of?: Registration; onRegistered: (registration: Registration) => void; reload?: () => void }) {
  const { t } = useTranslation(['organisation', 'common']);
  const label = useLabel();
  const [form] = Form.useForm<Values>();
  const kept = useKept<Values>(`registration.${of?.id ?? 'new'}`);
  const register = useRegister();
  const intention = useIntention();
  const problem = register.isError ? asProblem(register.error) : null;
  // The profile stands in the same form as the code, without a name of its own.
  const rest = useViolations(form, problem, 'profile.');
  const submit = ({ creditCode, kind, applicant, ...profile }: Values) => {
    const body = { creditCode: creditCode.trim().toUpperCase(), kind, applicant, profile: toProfile({ ...profile, documents: form.getFieldValue('documents') as Profile['documents'] }) };
    register.mutate(of ? { act: 'change', of, body, intention: intention.key(body) } : { act: 'register', body, intention: intention.key(body) }, {
      onSuccess: (registration) => {
        intention.done();
        kept.drop();
        onRegistered(registration);
      },
    });
  };
  const initial = of && { creditCode: of.creditCode, kind: of.kind, applicant: of.applicant, ...of.profile };
  return (
    <Form form={form} layout="vertical" onFinish={submit} onValuesChange={(_, all) => kept.keep(all)} initialValues={{ ...initial, ...kept.initial }} scrollToFirstError>
      <Form.Item name="creditCode" label={t('field.creditCode')} extra={t('hint.creditCode')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }, { len: 18, transform: (v?: string) => v?.trim(), message: t('codeLength') }]}>
        <Input maxLength={20} autoCapitalize="characters" spellCheck={false} disabled={!!of} />
      </Form.Item>
      <Form.Item name="kind" label={t('field.kind')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Select disabled={!!of} options={labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) }))} />
      </Form.Item>
      <Form.Item name="applicant" label={t('field.applicant')} extra={t('hint.applicant')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input maxLength={120} autoComplete="name" /></Form.Item>
      <FactsFields />
      <ContactFields />
      <Form.Item name="documents" label={t('field.certificate')} rules={[{ required: true, type: 'array', min: 1, message: t('hint.certificate') }]}><Certificates /></Form.Item>
      {problem?.stale && <StaleNotice problem={problem} takeTheirs={reload} />}
      {problem && !problem.stale && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={register.isPending}>{t(of ? 'saveAndAsk' : 'register')}</Button>
    </Form>
  );
}

function Certificates({ value, onChange }: { value?: Profile['documents']; onChange?: (files: Profile['documents']) => void }) {
  const { t } = useTranslation('organisation');
  return <FileUpload files={value ?? []} upload={uploadCertificate} onChange={(files) => onChange?.(files.map(({ id, name }) => ({ id, name })))} accept=".pdf,.png,.jpg,.jpeg" hint={t('hint.certificate')} />;
}

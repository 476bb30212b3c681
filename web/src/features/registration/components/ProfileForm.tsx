import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { useLatest } from '@/lib/latest';
import { asProblem } from '@/lib/problem';
import { uploadOrganisationFile } from '../api/organisationFiles';
import { useChangeProfile } from '../api/useChangeProfile';
import { toContact, type Contact, type Organisation } from '../model';
import { ContactFields } from './ContactFields';

type Props = { organisation: Organisation; reload: () => Promise<Organisation | undefined>; onSaved: () => void };

/** Changes what an organisation says of itself. */
export function ProfileForm({ organisation: o, reload, onSaved }: Props) {
  const { t } = useTranslation(['organisation', 'common']);
  const [form] = Form.useForm<Contact>();
  const kept = useKept<Partial<Contact>>(`profile.${o.creditCode}`);
  const change = useChangeProfile(o.creditCode);
  const intention = useIntention();
  const [version, setVersion] = useState(kept.initial ? kept.base ?? o.version : o.version);
  const problem = change.isError ? asProblem(change.error) : null;
  const rest = useViolations(form, problem);
  const save = (over: number) => {
    const body = toContact(form.getFieldsValue(true) as Contact);
    change.mutate({ body, version: over, intention: intention.key({ body, over }) }, {
      onSuccess: () => {
        intention.done();
        kept.drop();
        onSaved();
      },
    });
  };
  const { unread, onLatest } = useLatest(reload);
  const keepMine = (now: Organisation) => {
    setVersion(now.version);
    save(now.version);
  };
  const takeTheirs = (now: Organisation) => {
    form.setFieldsValue(now.profile);
    setVersion(now.version);
    kept.drop();
    change.reset();
  };
  return (
    <Form form={form} layout="vertical" onFinish={() => save(version)} onValuesChange={(_, all) => kept.keep(all, version)}
      initialValues={{ ...o.profile, ...kept.initial }} scrollToFirstError>
      <ContactFields />
      <Form.Item name="documents" label={t('field.documents')}><Certificates creditCode={o.creditCode} /></Form.Item>
      {problem?.stale && <StaleNotice problem={problem} keepMine={() => void onLatest(keepMine)} takeTheirs={() => void onLatest(takeTheirs)} />}
      {unread && <ProblemAlert problem={unread} />}
      {problem && !problem.stale && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={change.isPending}>{t('save')}</Button>
    </Form>
  );
}

type CertificatesProps = { creditCode: string; value?: Contact['documents']; onChange?: (files: Contact['documents']) => void };

function Certificates({ creditCode, value, onChange }: CertificatesProps) {
  const { t } = useTranslation('organisation');
  const keep = (files: UploadedFile[]) => onChange?.(files.map(({ id, name }) => ({ id, name })));
  return <FileUpload files={value ?? []} upload={uploadOrganisationFile(creditCode)} onChange={keep} accept=".pdf,.png,.jpg,.jpeg" hint={t('hint.documents')} />;
}

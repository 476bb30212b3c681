import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import type { Schema } from '@/lib/schema';
import { useHolds } from '@/lib/session';
import { useDecideRegistration } from '../api/useDecideRegistration';
import type { Registration } from '../model';
import { IdentityFields } from './IdentityFields';

/** The decision on a registration; a credit code that breaks its checksum asks for the reason of the exception. */
export function RegistrationActs({ registration: r, reload }: { registration: Registration; reload: () => void }) {
  const { t } = useTranslation(['district', 'common']);
  const admin = useHolds(['district-admin']);
  const decide = useDecideRegistration(r);
  if (!admin || (r.status !== 'PENDING' && r.status !== 'RETURNED')) return null;
  return (
    <>
      <ConfirmAct danger act={t('registrations.refuse')} title={t('registrations.refuseTitle')} consequence={t('registrations.refuseText')} reason={t('registrations.reason')} reload={reload}
        perform={({ reason, intention }) => decide.mutateAsync({ act: 'refuse', reason, intention })} />
      {r.status === 'PENDING' && (
        <>
          <ConfirmAct act={t('registrations.return')} title={t('registrations.returnTitle')} consequence={t('registrations.returnText')} reason={t('registrations.reason')} reload={reload}
            perform={({ reason, intention }) => decide.mutateAsync({ act: 'return', reason, intention })} />
          <FormAct<Schema<'ApproveRegistrationRequest'>> primary secret name={`approve.${r.id}`} act={t('registrations.approve')} title={t('registrations.approveTitle', { name: r.profile.name })}
            consequence={t('registrations.approveText', { applicant: r.applicant })} reload={reload} perform={(body, intention) => decide.mutateAsync({ act: 'approve', body, intention })}>
            {r.numbersAsked && <IdentityFields />}
            {!r.checksumValid && (
              <Form.Item name="exceptionReason" label={t('registrations.exceptionReason')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
            )}
          </FormAct>
        </>
      )}
    </>
  );
}

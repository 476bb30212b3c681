import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useHolds } from '@/lib/session';
import { useDecideRegistration } from '../api/useDecideRegistration';
import type { Organisation } from '../model';

/** The decision on a registration; a credit code that breaks its checksum asks for the reason of the exception. */
export function RegistrationActs({ organisation: o, reload }: { organisation: Organisation; reload: () => void }) {
  const { t } = useTranslation('district');
  const admin = useHolds(['district-admin']);
  const decide = useDecideRegistration(o.creditCode);
  const { version } = o;
  if (!admin || o.status !== 'PENDING') return null;
  return (
    <>
      <ConfirmAct act={t('registrations.return')} title={t('registrations.returnTitle')} consequence={t('registrations.returnText')} reason={t('registrations.reason')} reload={reload}
        perform={({ reason, intention }) => decide.mutateAsync({ act: 'return', reason, version, intention })} />
      <ConfirmAct primary act={t('registrations.approve')} title={t('registrations.approveTitle', { name: o.profile.name })} consequence={t('registrations.approveText')} reload={reload}
        {...(!o.checksumValid && { reason: t('registrations.exceptionReason') })}
        perform={({ reason, intention }) => decide.mutateAsync({ act: 'approve', ...(reason && { exceptionReason: reason }), version, intention })} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { EmptyState } from '@/components/EmptyState';
import { Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useLeave } from '../api/useLeave';

/** One's own roles, each with the name that it was given by, and the way out of it. */
export function OwnRoles() {
  const { t } = useTranslation('members');
  const label = useLabel();
  const { me } = useSession();
  const leave = useLeave();
  if (!me?.memberships.length) return <EmptyState title={t('own.empty')} why={t('own.emptyWhy')} />;
  return (
    <Section title={t('role')}>
      <table className="small-table">
        <thead><tr><th>{t('own.scope')}</th><th>{t('role')}</th><th>{t('own.name')}</th><th>{t('act')}</th></tr></thead>
        <tbody>
          {me.memberships.map((m) => (
            <tr key={m.scope + m.id + m.role}>
              <td>{local(m.name)}</td><td>{label('role', m.role)}</td><td>{m.onBehalf ? t('own.onBehalf', { name: m.onBehalf }) : m.personName}</td>
              <td>
                {!m.onBehalf && <ConfirmAct danger act={t('own.leave')} title={t('own.leaveTitle', { scope: local(m.name), role: label('role', m.role) })} consequence={t('own.leaveText')}
                  perform={({ intention }) => leave.mutateAsync({ membership: m.membership, intention })} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useRegistrations } from '../api/useRegistrations';

/** What one has asked for already; nothing while there is none. */
export function OwnRegistrations() {
  const { t } = useTranslation('organisation');
  const { data } = useRegistrations();
  if (!data?.items.length) return null;
  return (
    <Section title={t('own.title')}>
      <table className="small-table">
        <tbody>
          {data.items.map((r) => (
            <tr key={r.id}>
              <td><Link to={`/registrations/${r.id}`}>{r.name}</Link></td>
              <td><StateTag of="registrationStatus" state={r.status} /></td>
              <td><Instant at={r.submittedAt} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

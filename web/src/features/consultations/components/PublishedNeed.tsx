import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { usePublishedNeed } from '../api/usePublishedNeed';

/** How the need of a published project was put before the public, or why it was not; nothing where nothing asked for it. */
export function PublishedNeed({ project }: { project: string }) {
  const { t } = useTranslation('consultations');
  const { data } = usePublishedNeed(project);
  if (!data || data.consultations.length + data.exemptions.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="plain-list">
        {data.consultations.map((c) => (
          <li key={c.id}>
            <Link to={`/consultations/${c.id}`}>{c.title}</Link> <StateTag of="consultationStatus" state={c.status} />
            {c.summary && <p className="prose">{c.summary}</p>}
          </li>
        ))}
        {data.exemptions.map((x) => (
          <li key={x.confirmedAt}>
            <strong>{t('exempted')}</strong> <small className="muted"><Instant at={x.confirmedAt} /></small>
            <p className="prose">{x.reason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

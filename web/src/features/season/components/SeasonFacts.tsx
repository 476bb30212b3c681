import { useTranslation } from 'react-i18next';
import { labelled, streams } from '@/lib/domain';
import { useLabel } from '@/lib/useLabel';
import type { SeasonPlan } from '../model';

/** Where meetings are held, what projects are for and who may take part. */
export function SeasonFacts({ plan }: { plan: SeasonPlan }) {
  const { t } = useTranslation('season');
  const label = useLabel();
  return (
    <>
      <ul className="plain-list">
        {plan.venues.map((v) => <li key={v.code}>{v.name} · {v.address} · {t('venue', { tables: v.tables, slots: v.slots.length })}</li>)}
      </ul>
      <p><strong>{t('admits')}</strong> {labelled.organisationKind.filter((k) => plan.admits.includes(k)).map((k) => label('organisationKind', k)).join(' · ')}{plan.leastGrade && ` · ${t('grade', { grade: plan.leastGrade })}`}</p>
      <p><strong>{t('streams')}</strong> {streams.filter((s) => plan.streams.includes(s)).map((s) => label('stream', s)).join(' · ')}</p>
    </>
  );
}

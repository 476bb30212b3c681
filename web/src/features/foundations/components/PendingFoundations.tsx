import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useDecideFoundation, useDistrictFoundations } from '../api/useDistrictFoundations';
import type { Foundation } from '../model';
import { FoundationFacts } from './FoundationFacts';
import css from './foundations.module.css';

/** The profiles that wait for the district, each beside what is shown now. */
export function PendingFoundations() {
  const { t } = useTranslation('foundations');
  const pending = useDistrictFoundations({});
  return (
    <DataState of={pending} rows={4}>
      {(page) => (page.items.length === 0 ? <EmptyState title={t('pending.empty')} why={t('pending.emptyWhy')} /> : (
        <>{page.items.map((f) => <Pending key={f.creditCode} foundation={f} reload={() => void pending.refetch()} />)}</>
      ))}
    </DataState>
  );
}

function Pending({ foundation: f, reload }: { foundation: Foundation; reload: () => void }) {
  const { t } = useTranslation('foundations');
  const admin = useHolds(['district-admin']);
  const decide = useDecideFoundation();
  return (
    <Section title={f.name} extra={<small className="muted"><Instant at={f.proposedAt} /></small>}>
      {f.proposed && <FoundationFacts content={f.proposed} />}
      {f.content && <details className={css.now}><summary>{t('pending.now')}</summary><FoundationFacts content={f.content} /></details>}
      {admin && (
        <div className="row">
          <ConfirmAct primary act={t('pending.approve')} title={t('pending.approve')} consequence={t('pending.approveText')} reload={reload}
            perform={({ intention }) => decide.mutateAsync({ foundation: f, outcome: 'approve', intention })} />
          <ConfirmAct act={t('pending.return')} title={t('pending.return')} consequence={t('pending.returnText')} reason={t('pending.reason')} reload={reload}
            perform={({ reason, intention }) => decide.mutateAsync({ foundation: f, outcome: 'return', reason, intention })} />
        </div>
      )}
    </Section>
  );
}

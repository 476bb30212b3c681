import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { EmptyState } from '@/components/EmptyState';
import { Section } from '@/components/Page';
import { useAssignmentAct } from '../api/useAssignmentAct';
import type { Assignment } from '../model';

/** Who bids, and whether one has a tie to any of them; before that no bid is shown. */
export function Declaration({ assignment: a, reload }: { assignment: Assignment; reload: () => void }) {
  const { t } = useTranslation('assessment');
  const act = useAssignmentAct(a.projectId);
  if (a.bidders.length === 0) return <EmptyState title={t('declare.notOpened')} why={t('declare.notOpenedWhy')} />;
  return (
    <Section title={t('declare.title')}>
      <p>{t('declare.lead')}</p>
      <ul className="plain-list">{a.bidders.map((b) => <li key={b.bidId}>{b.name} <small className="muted">{b.creditCode}</small></li>)}</ul>
      <div className="row form-foot">
        <ConfirmAct primary act={t('declare.none')} title={t('declare.none')} consequence={t('declare.noneText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'declare', intention })} />
        <ConfirmAct danger act={t('declare.recuse')} title={t('declare.recuse')} consequence={t('declare.recuseText')} reason={t('declare.reason')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'recuse', reason, intention })} />
      </div>
    </Section>
  );
}

import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { formatMoney } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useProgrammeAct, useProposals } from '../api/useOwnProgrammes';
import type { Programme, Proposal } from '../model';

/** What is proposed for a programme, and the foundation's decisions. */
export function Proposals({ programme: p }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  const proposals = useProposals(p.creditCode, p.id);
  const admin = useHolds(['org-admin'], p.creditCode);
  const act = useProgrammeAct(p.creditCode);
  const reload = () => void proposals.refetch();
  return (
    <DataState of={proposals} rows={3}>
      {(page) => (page.items.length === 0 ? <p className="muted">{t('noProposals')}</p> : (
        <ul className="plain-list">
          {page.items.map((o) => (
            <li key={o.id}>
              <ProposalFacts proposal={o} />
              {admin && o.status === 'SUBMITTED' && (
                <div className="row">
                  <ConfirmAct primary act={t('accept')} title={t('accept')} consequence={t('acceptText', { amount: formatMoney(o.amount) })} reload={reload}
                    perform={({ intention }) => act.mutateAsync({ act: 'accept', id: p.id, proposal: o.id, version: o.version, intention })} />
                  <ConfirmAct act={t('decline')} title={t('decline')} consequence={t('declineText')} reason={t('reason')} reload={reload}
                    perform={({ reason, intention }) => act.mutateAsync({ act: 'decline', id: p.id, proposal: o.id, version: o.version, reason, intention })} />
                </div>
              )}
              {o.status === 'ACCEPTED' && <Next proposal={o} />}
            </li>
          ))}
        </ul>
      ))}
    </DataState>
  );
}

/** Where an accepted proposal goes on: a buyer's becomes a pledge to the project that it publishes. */
function Next({ proposal: o }: { proposal: Proposal }) {
  const { t } = useTranslation('programmes');
  if (o.projectId) return <p>{t('cameOf')} <Link to={`/projects/${o.projectId}`}>{o.project}</Link></p>;
  return o.proposerKind === 'TENANT'
    ? <p>{t('acceptedNext')} <Link to={`/projects?tenant=${o.proposerId}`}>{t('projectsOf', { name: o.proposer })}</Link></p>
    : <p><Link to={`/organisations/${o.proposerId}`}>{o.proposer}</Link></p>;
}

export function ProposalFacts({ proposal: o }: { proposal: Proposal }) {
  const { t } = useTranslation('programmes');
  return (
    <>
      <p className="row"><strong>{o.title}</strong><StateTag of="proposalStatus" state={o.status} /><Money amount={o.amount} /><span className="muted">{o.proposer} · <Instant at={o.submittedAt} /></span></p>
      <p className="prose">{o.summary}</p>
      {o.reason && <p className="prose">{t('reasonGiven', { reason: o.reason })}</p>}
    </>
  );
}

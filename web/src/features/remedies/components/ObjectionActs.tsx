import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useHolds } from '@/lib/session';
import { useProjectRemedyAct } from '../api/useProjectRemedyAct';
import type { Objection } from '../model';
import { AnswerActs } from './AnswerActs';
import { CorrectionAct } from './CorrectionAct';

type Props = { objection: Objection; reload: () => void };

/** What the buyer can do with an objection now: take it up, give it back, say that it is none, answer it. */
export function ObjectionActs({ objection: o, reload }: Props) {
  const { t } = useTranslation('remedies');
  const runs = useHolds(['officer', 'approver'], o.tenant);
  const act = useProjectRemedyAct(o.tenant, o.projectId);
  if (!runs) return null;
  const { version, id: objection } = o;
  return (
    <div className="row">
      {o.next.includes('ACCEPTED') && (
        <ConfirmAct primary act={t('buyer.accept')} title={t('buyer.accept')} consequence={t('buyer.acceptText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'accept', objection, version, intention })} />
      )}
      {o.next.includes('ANSWERED') && <AnswerActs objection={o} reload={reload} />}
      {o.next.includes('RETURNED') && (
        <CorrectionAct name={`objection.${o.id}.return`} act={t('buyer.return')} text={t('buyer.returnText')} hint={t('buyer.returnUntil')} version={version} reload={reload}
          perform={(body, seen, intention) => act.mutateAsync({ act: 'return', objection, body, version: seen, intention })} />
      )}
      {o.next.includes('INADMISSIBLE') && (
        <ConfirmAct danger act={t('buyer.refuse')} title={t('buyer.refuse')} consequence={t('buyer.refuseText')} reason={t('reason')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'refuse', objection, reason, version, intention })} />
      )}
    </div>
  );
}

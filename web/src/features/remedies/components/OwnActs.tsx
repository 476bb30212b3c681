import { useTranslation } from 'react-i18next';
import { useHolds } from '@/lib/session';
import { useOwnRemedyAct } from '../api/useOwnRemedyAct';
import type { Complaint, Objection } from '../model';
import { Complain } from './Complain';
import { CorrectLetter } from './CorrectLetter';
import { WithdrawRemedy } from './WithdrawRemedy';

type Props = { creditCode: string; project: string; objection: Objection; complaints: readonly Complaint[]; reload: () => void };

/** What who objected can do now: mend a letter that came back, take it back, go on to a complaint. */
export function OwnActs({ creditCode, project, objection: o, complaints, reload }: Props) {
  const { t } = useTranslation('remedies');
  const act = useOwnRemedyAct(creditCode, project);
  const signs = useHolds(['org-admin'], creditCode);
  if (!signs) return null;
  return (
    <div className="row">
      {o.next.includes('FILED') && o.letter && (
        <CorrectLetter name={`objection.${o.id}`} letter={o.letter} version={o.version} reload={reload}
          perform={(letter, version, intention) => act.mutateAsync({ act: 'correct', objection: o.id, letter, version, intention })} />
      )}
      {o.complaintOpen && <Complain creditCode={creditCode} project={project} objection={o} />}
      {o.next.includes('WITHDRAWN') && (
        <WithdrawRemedy act={t('withdraw.objection')} reload={reload} perform={(intention) => act.mutateAsync({ act: 'withdraw', objection: o.id, version: o.version, intention })} />
      )}
      {complaints.map((k) => (
        <div key={k.id} className="row">
          {k.next.includes('FILED') && (
            <CorrectLetter name={`complaint.${k.id}`} letter={k.letter} numbers={k.matters} version={k.version} reload={reload}
              perform={(letter, version, intention) => act.mutateAsync({ act: 'correct-complaint', complaint: k.id, letter, version, intention })} />
          )}
          {k.next.includes('WITHDRAWN') && (
            <WithdrawRemedy act={t('withdraw.complaint')} reload={reload} perform={(intention) => act.mutateAsync({ act: 'withdraw-complaint', complaint: k.id, version: k.version, intention })} />
          )}
        </div>
      ))}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useHolds } from '@/lib/session';
import { useComplaintAct } from '../api/useComplaintAct';
import type { Complaint, Outcome } from '../model';
import { AcceptComplaint } from './AcceptComplaint';
import { CorrectionAct } from './CorrectionAct';
import { DecideComplaint } from './DecideComplaint';
import { FindFalse } from './FindFalse';
import { PauseComplaint } from './PauseComplaint';

type Props = { complaint: Complaint; outcomes: readonly Outcome[]; reload: () => void };

/** What the authority that a complaint was made to can do with it now. */
export function ComplaintActs({ complaint: k, outcomes, reload }: Props) {
  const { t } = useTranslation('remedies');
  const authority = useHolds([k.authority]);
  const act = useComplaintAct(k.id);
  if (!authority) return null;
  const { version } = k;
  const deciding = k.next.includes('DECIDED');
  const withReason = (name: 'refuse' | 'pass-on' | 'end-suspension', danger = false) => (
    <ConfirmAct danger={danger} act={t(`authority.${name}`)} title={t(`authority.${name}`)} consequence={t(`authority.${name}Text`)} reason={t(name === 'pass-on' ? 'authority.office' : 'reason')} reload={reload}
      perform={({ reason, intention }) => act.mutateAsync({ act: name, reason, version, intention })} />
  );
  const plain = (name: 'resume' | 'publish', primary = false) => (
    <ConfirmAct primary={primary} act={t(`authority.${name}`)} title={t(`authority.${name}`)} consequence={t(`authority.${name}Text`)} reload={reload}
      perform={({ intention }) => act.mutateAsync({ act: name, version, intention })} />
  );
  return (
    <>
      {k.next.includes('CORRECTION') && (
        <CorrectionAct name={`complaint.${k.id}.correction`} act={t('authority.correction')} text={t('authority.correctionText')} version={version} reload={reload}
          perform={(body, seen, intention) => act.mutateAsync({ act: 'correction', body, version: seen, intention })} />
      )}
      {k.next.includes('NOT_ADMITTED') && withReason('refuse', true)}
      {k.next.includes('OTHER_OFFICE') && withReason('pass-on')}
      {deciding && k.held && withReason('end-suspension')}
      {deciding && k.status === 'EXPLAINING' && !k.paused && <PauseComplaint complaint={k} reload={reload} />}
      {deciding && k.paused && plain('resume')}
      {k.next.includes('EXPLAINING') && <AcceptComplaint complaint={k} reload={reload} />}
      {deciding && <DecideComplaint complaint={k} outcomes={outcomes} reload={reload} />}
      <FindFalse complaint={k} reload={reload} />
      {k.next.includes('PUBLISHED') && plain('publish', true)}
    </>
  );
}

import { useLabel } from '@/lib/useLabel';
import { Tag, type Tone } from './StatusTag';

const tones = {
  bidStatus: { DRAFT: 'draft', SUBMITTED: 'good', WITHDRAWN: 'draft', OPENED: 'busy', REJECTED: 'bad', SCORED: 'busy', WON: 'good', LOST: 'draft' },
  contractStatus: { DRAFT: 'draft', SIGNING: 'wait', ACTIVE: 'open', COMPLETED: 'good', TERMINATED: 'bad', DISCARDED: 'draft' },
  supplementStatus: { DRAFT: 'draft', SIGNING: 'wait', EFFECTIVE: 'good', DISCARDED: 'draft' },
  paymentStatus: { PLANNED: 'draft', DUE: 'open', REQUESTED: 'wait', APPROVED: 'busy', PAID: 'good', RETURNED: 'bad', WITHHELD: 'bad' },
  approvalStatus: { PENDING: 'wait', APPROVED: 'good', RETURNED: 'bad' },
  editionStatus: { PROPOSED: 'wait', ISSUED: 'good', RETURNED: 'bad' },
  registrationStatus: { PENDING: 'wait', RETURNED: 'bad', APPROVED: 'good', REFUSED: 'bad', WITHDRAWN: 'draft' },
  invitationStatus: { PROPOSED: 'wait', PENDING: 'wait', ACCEPTED: 'good', DECLINED: 'bad', WITHDRAWN: 'draft', EXPIRED: 'bad' },
  standing: { ABNORMAL: 'bad', DISHONEST: 'bad', BARRED: 'bad', SUSPENDED: 'bad', DEREGISTERED: 'bad' },
  memberStatus: { RESERVE: 'draft', SEATED: 'wait', DECLARED: 'busy', RECUSED: 'bad', SUBMITTED: 'good', REOPENED: 'busy' },
  evaluationStatus: { ASSIGNED: 'wait', SUBMITTED: 'open', APPEALED: 'busy', OVERTURNED: 'draft', FINAL: 'good', RECTIFIED: 'busy', ACCEPTED: 'good', WITHDRAWN: 'draft', RETURNED: 'bad', UNRECTIFIED: 'bad' },
  exemptionStatus: { ASKED: 'wait', CONFIRMED: 'good', DECLINED: 'draft' },
  consultationStatus: { OPEN: 'open', OVER: 'wait', CLOSED: 'good', WITHDRAWN: 'draft' },
  pledgeStatus: { OFFERED: 'wait', ACCEPTED: 'good', DECLINED: 'bad', WITHDRAWN: 'draft', LAPSED: 'draft' },
  programmeStatus: { DRAFT: 'draft', OPEN: 'open', CLOSED: 'good' },
  proposalStatus: { SUBMITTED: 'wait', ACCEPTED: 'good', DECLINED: 'bad', WITHDRAWN: 'draft' },
  trancheStatus: { PLANNED: 'draft', REQUESTED: 'wait', CONFIRMED: 'busy', ACKNOWLEDGED: 'good' },
  reportStatus: { DRAFT: 'draft', SUBMITTED: 'wait', RETURNED: 'bad', ACCEPTED: 'good' },
  contestStatus: { OPEN: 'wait', UPHELD: 'good', DISMISSED: 'draft' },
  requestStatus: { REQUESTED: 'wait', ACCEPTED: 'good', DECLINED: 'bad', EXPIRED: 'draft', WITHDRAWN: 'draft' },
  meetingStatus: { PLANNED: 'open', HELD: 'good', NO_SHOW: 'bad', CALLED_OFF: 'draft' },
  runStatus: { RUNNING: 'busy', DONE: 'good', FAILED: 'bad', CANCELLED: 'draft' },
  budgetChangeStatus: { PROPOSED: 'wait', APPROVED: 'good', REJECTED: 'bad' },
  seasonStage: { DRAFT: 'draft', PLANNED: 'wait', RUNNING: 'good', OVER: 'busy', CLOSED: 'draft' },
  grade: { EXCELLENT: 'good', GOOD: 'good', PASS: 'open', FAIL: 'bad' },
  objectionStatus: { FILED: 'wait', ACCEPTED: 'busy', RETURNED: 'bad', INADMISSIBLE: 'bad', ANSWERED: 'good', UNANSWERED: 'bad', WITHDRAWN: 'draft' },
  complaintStatus: { FILED: 'wait', CORRECTION: 'bad', NOT_ADMITTED: 'bad', OTHER_OFFICE: 'draft', EXPLAINING: 'busy', DECIDED: 'wait', PUBLISHED: 'good', OVERDUE: 'bad', WITHDRAWN: 'draft' },
  outcome: { REJECTED: 'draft', UPHELD_WITHOUT_EFFECT: 'good', UPHELD_DOCUMENTS: 'good', UPHELD_CANDIDATE: 'good', UPHELD_EVALUATION: 'good', UPHELD_RESTART: 'good' },
  awardStatus: { PROPOSED: 'wait', PUBLICITY: 'busy', FINAL: 'good', REVOKED: 'bad' },
} as const satisfies Record<string, Record<string, Tone>>;

type Group = keyof typeof tones;

/** The state of a bid, contract, payment, … : its word from enums.json, with a colour that helps to find it. */
export function StateTag<G extends Group>({ of, state }: { of: G; state: keyof (typeof tones)[G] & string }) {
  const label = useLabel();
  return <Tag tone={tones[of][state] as Tone}>{label(of, state)}</Tag>;
}

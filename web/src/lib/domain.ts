// The words of the domain that are lists: each value has a label in locales/*/enums.json, and a test says so.

export const projectStatuses = [
  'DRAFT', 'UNDER_REVIEW', 'RETURNED', 'PUBLISHED', 'SEALED', 'EVALUATION', 'PUBLICITY', 'AWARDED', 'SIGNING',
  'PERFORMING', 'INTERRUPTED', 'CLOSED', 'FAILED', 'CANCELLED', 'TERMINATED',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** What the public can see; the states before publication stay inside the tenant. */
export const publicStatuses = projectStatuses.filter((s) => !['DRAFT', 'UNDER_REVIEW', 'RETURNED'].includes(s));

export const streams = [
  'CORE_WORK', 'DEPARTMENT_PROBLEM', 'SOCIAL_HOTSPOT', 'SECTOR_DEVELOPMENT', 'SPECIAL_FIELD', 'REGULAR',
] as const;

export const fundingSources = ['DISTRICT_FINANCE', 'TOWN_FINANCE', 'WELFARE_LOTTERY', 'FOUNDATION'] as const;

/** The accounts of an appropriation: who grants, what is on its way, and what it has. */
export const accounts = ['GRANTED', 'TRANSFERRED', 'FREE', 'RESERVED', 'COMMITTED', 'SPENT'] as const;

export const roles = [
  'officer', 'approver', 'finance', 'tenant-admin', 'org-admin', 'org-staff', 'evaluator', 'district-admin',
  'district-auditor', 'supervisor',
] as const;
export type Role = (typeof roles)[number];

/** What the portal asks of the login service. */
export const loginRules = [
  'verified-addresses', 'password-policy', 'second-factor', 'failed-logins', 'exact-redirects', 'code-flow', 'password-grant',
  'refresh-once', 'fixed-names', 'fixed-usernames', 'token-lifetime', 'session-lifetime', 'client-lifetimes', 'key-lifetime',
] as const;

const scopes = ['TENANT', 'ORGANISATION', 'DISTRICT'] as const;

/** Kinds of work, named in work.json: only who is logged in reads them. */
export const workItemKinds = [
  'revise-project', 'review-project', 'close-consultation', 'confirm-need-exemption', 'decide-amendment', 'answer-question', 'publish-answer', 'confirm-repayment', 'open-bids',
  'run-evaluation', 'confirm-award', 'confirm-revocation', 'answer-objection', 'confirm-answer', 'notice-award', 'draft-contract',
  'sign-contract', 'confirm-paper', 'sign-supplement', 'decide-budget-change', 'confirm-payment', 'approve-payment', 'pay', 'accept-rectification', 'accept-report', 'answer-appeal', 'confirm-exemption',
  'finish-bid', 'confirm-bid', 'sign-for-organisation', 'sign-supplement-for-organisation', 'request-payment', 'reply-to-evaluation', 'rectify', 'write-report', 'score-bids',
  'evaluate-delivery', 'decide-registration', 'confirm-invitation', 'confirm-own-invitation', 'confirm-standing', 'decide-facts', 'answer-contest', 'answer-meeting-request', 'answer-own-meeting-request',
  'decide-pledge', 'request-tranche', 'acknowledge-tranche', 'pay-tranche', 'decide-foundation', 'decide-proposal', 'name-project', 'pledge-as-accepted',
  'explain-complaint', 'examine-complaint', 'decide-complaint', 'publish-decision', 'see-overdue', 'state-on-complaint', 'mend-letter',
  'enter-calendar', 'confirm-calendar', 'file-contract', 'records-over',
  'finish-draft', 'attend-opening', 'attend-meeting', 'attend-own-meeting', 'contract-ends', 'chase-report', 'arrange-mid-term', 'arrange-final',
] as const;
export type WorkItemKind = (typeof workItemKinds)[number];

/** Dates of a calendar, named in work.json: only who is logged in reads them. */
export const dateKinds = [
  'bid-deadline', 'opening', 'meeting', 'contract-end', 'signing', 'report-due', 'rectification-due', 'evaluation-reply', 'instalment', 'tranche',
  'official-date', 'complaint-date', 'fair-opening', 'fair-sub-fair', 'fair-closing', 'fair-signing',
] as const;
export type DateKind = (typeof dateKinds)[number];

/** How urgent work is, in the order of the desk. */
export const whens = ['OVERDUE', 'TODAY', 'LATER', 'UNDATED'] as const;

/** Every list with the name under which enums.json labels it. */
export const labelled = {
  projectStatus: projectStatuses,
  stream: streams,
  fundingSource: fundingSources,
  role: roles,
  loginRule: loginRules,
  loginFinding: ['HELD', 'EXCEPTED', 'MISSING', 'UNREAD'],
  scope: scopes,
  tenantKind: ['TOWN', 'DEPARTMENT'],
  criterionKind: ['QUALITY', 'PRICE'],
  account: accounts,
  budgetChangeKind: ['ENTRY', 'INCREASE', 'DECREASE', 'TRANSFER', 'CARRY_OVER'],
  budgetChangeStatus: ['PROPOSED', 'APPROVED', 'REJECTED'],
  periodUnit: ['CALENDAR', 'WORKING'],
  gate: ['SIGNED', 'MID_TERM_PASSED', 'FINAL_PASSED', 'SETTLEMENT'],
  bidStatus: ['DRAFT', 'SUBMITTED', 'WITHDRAWN', 'OPENED', 'REJECTED', 'SCORED', 'WON', 'LOST'],
  bidFault: ['same-controlling-person', 'bidder-standing', 'older-edition', 'prices-count', 'price-zero', 'price-exceeds-ceiling', 'NotNull', 'not-eligible', 'not-compliant', 'remedy-upheld'],
  memberStatus: ['RESERVE', 'SEATED', 'DECLARED', 'RECUSED', 'SUBMITTED', 'REOPENED'],
  leaving: ['RECUSED', 'TIE_TO_BUYER', 'TIE_TO_FUNDER', 'TIE_TO_BIDDER', 'AWAY'],
  roundCause: ['OPENING', 'OBJECTION_UPHELD', 'COMPLAINT_UPHELD'],
  expertKind: ['EXPERT', 'REPRESENTATIVE'],
  tieCriterion: ['LOWER_PRICE', 'HIGHER_QUALITY'],
  firmnessChange: ['WITHOUT_ONE_MEMBER', 'WEIGHT_UP', 'WEIGHT_DOWN', 'REJECTED_TAKEN_IN', 'INVALID_PRICE_COUNTED'],
  awardStatus: ['PROPOSED', 'PUBLICITY', 'FINAL', 'REVOKED'],
  grounds: ['DOCUMENTS', 'PROCESS', 'RESULT'],
  objectionStatus: ['FILED', 'ACCEPTED', 'RETURNED', 'INADMISSIBLE', 'ANSWERED', 'UNANSWERED', 'WITHDRAWN'],
  complaintStatus: ['FILED', 'CORRECTION', 'NOT_ADMITTED', 'OTHER_OFFICE', 'EXPLAINING', 'DECIDED', 'PUBLISHED', 'OVERDUE', 'WITHDRAWN'],
  outcome: ['REJECTED', 'UPHELD_WITHOUT_EFFECT', 'UPHELD_DOCUMENTS', 'UPHELD_CANDIDATE', 'UPHELD_EVALUATION', 'UPHELD_RESTART'],
  /** Why something ended or is withheld, where no person gave the reason. */
  endReason: ['too-few-valid-bids', 'remedy-upheld', 'winner-withdrew', 'contract-terminated', 'evaluation-failed', 'failed-twice', 'not-rectified', 'agreed'],
  contractStatus: ['DRAFT', 'SIGNING', 'ACTIVE', 'COMPLETED', 'TERMINATED', 'DISCARDED'],
  supplementKind: ['INCREASE', 'EXTENSION', 'TERMINATION'],
  supplementStatus: ['DRAFT', 'SIGNING', 'EFFECTIVE', 'DISCARDED'],
  turn: ['ORGANISATION', 'OFFICER', 'FINANCE'],
  paymentStatus: ['PLANNED', 'DUE', 'REQUESTED', 'APPROVED', 'PAID', 'RETURNED', 'WITHHELD'],
  stage: ['BIDS', 'MID_TERM', 'FINAL', 'SPOT'],
  evaluationStatus: ['ASSIGNED', 'SUBMITTED', 'APPEALED', 'OVERTURNED', 'FINAL', 'RECTIFIED', 'ACCEPTED', 'WITHDRAWN', 'RETURNED', 'UNRECTIFIED'],
  exemptionKind: ['EARLY_FINAL', 'NOT_RECTIFIED', 'SAMPLE_AGAIN', 'CLOSING'],
  exemptionStatus: ['ASKED', 'CONFIRMED', 'DECLINED'],
  consultationStatus: ['OPEN', 'OVER', 'CLOSED', 'WITHDRAWN'],
  answerStanding: ['OF_BUYER', 'KNOWN', 'UNVERIFIED'],
  checklistItem: ['REPORTS', 'RECORDS', 'RESIDENTS', 'FINAL_EVALUATION', 'PAYMENTS'],
  evaluationPart: ['THIRD_PARTY', 'SELF', 'BUYER', 'BENEFICIARY'],
  evaluationStep: ['REPLY', 'INSTALMENT_DUE', 'INSTALMENT_WITHHELD', 'RECTIFY', 'SECOND_ATTEMPT', 'TERMINATED', 'BARRED', 'JUDGED_ANEW'],
  appealOutcome: ['DISMISSED', 'UPHELD'],
  grade: ['EXCELLENT', 'GOOD', 'PASS', 'FAIL'],
  creditKind: ['BARRED', 'TERMINATED', 'LATE_REPORT', 'RECTIFICATION', 'FAILED', 'PASSED', 'EXPIRED'],
  contestStatus: ['OPEN', 'UPHELD', 'DISMISSED'],
  pledgeStatus: ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'],
  programmeStatus: ['DRAFT', 'OPEN', 'CLOSED'],
  proposalStatus: ['SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  trancheStatus: ['PLANNED', 'REQUESTED', 'CONFIRMED', 'ACKNOWLEDGED'],
  requestStatus: ['REQUESTED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'],
  meetingStatus: ['PLANNED', 'HELD', 'NO_SHOW', 'CALLED_OFF'],
  runStatus: ['RUNNING', 'DONE', 'FAILED', 'CANCELLED'],
  unmetReason: ['INTEGRITY_WALL', 'ABSENT', 'NO_COMMON_SLOT', 'PROJECT_FULL', 'ORGANISATION_FULL', 'TABLES_FULL', 'PEOPLE_FULL', 'LESS_VALUED'],
  changeKind: ['ADDED', 'MOVED', 'REMOVED'],
  side: ['TENANT', 'ORGANISATION'],
  worthPart: ['wishes', 'projectShares', 'organisationShares'],
  reportStatus: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'],
  duplicateKind: ['SAME_PHOTO', 'SAME_TIME'],
  checkOutcome: ['CONFIRMED', 'DOUBTED'],
  organisationKind: ['ASSOCIATION', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION', 'RECORDED'],
  seasonStage: ['DRAFT', 'PLANNED', 'RUNNING', 'OVER', 'CLOSED'],
  fitPart: ['FIELD', 'EXPERIENCE', 'GRADES', 'SIZE', 'CAPACITY', 'STAFF', 'REGION', 'GRANT', 'GAP', 'FUNDERS', 'OPINION', 'AREA', 'TARGET'],
  dateKind: ['OPENING', 'SUB_FAIR', 'SIGNING', 'CLOSING'],
  approvalStatus: ['PENDING', 'APPROVED', 'RETURNED'],
  editionStatus: ['PROPOSED', 'ISSUED', 'RETURNED'],
  registrationStatus: ['PENDING', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN'],
  invitationStatus: ['PROPOSED', 'PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  standing: ['ABNORMAL', 'DISHONEST', 'BARRED', 'SUSPENDED', 'DEREGISTERED'],
  bidQuestion: ['SAME_NAME'],
  /** The columns of a project list. */
  listField: ['buyer', 'stream', 'title', 'field', 'beneficiaries', 'area', 'budgetCeiling', 'serviceMonths', 'procedure'],
} as const satisfies Record<string, readonly string[]>;

/** The conditions that a payment plan can name. */
export const plannedGates = ['SIGNED', 'MID_TERM_PASSED', 'FINAL_PASSED'] as const;

/** A foundation's credit code tells that it is one: it pledges, and does not bid. */
export const isFoundation = (creditCode: string) => creditCode.startsWith('53');

/** A text of the configuration in both languages. */
export type Bilingual = { zh: string; en: string };

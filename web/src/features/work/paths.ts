import type { WorkItem } from './api/useWorkItems';

const project = (i: WorkItem) => `/t/${i.scopeId}/projects/${i.subjectId}`;
const view = (name: string) => (i: WorkItem) => `${project(i)}?view=${name}`;
const ownContract = (i: WorkItem) => `/o/${i.scopeId}/contracts/${i.subjectId}`;
const complaint = (i: WorkItem) => `/d/complaints/${i.subjectId}`;
const contract = (i: WorkItem) => `/t/${i.scopeId}/contracts/${i.subjectId}`;

/** What is late is looked at where it should have been done. */
export function pathOfOverdue(tenant: string, project: string, { code, subjectId }: { code: string; subjectId: string }): string {
  const at = (name: string) => `/t/${tenant}/projects/${project}?view=${name}`;
  if (code.startsWith('complaint-')) return `/d/complaints/${subjectId}`;
  if (code === 'objection-answer') return at('remedies');
  if (code === 'inquiry-answer') return at('questions');
  return code === 'contract-filed' ? `/t/${tenant}/contracts/${subjectId}` : at('award');
}

/** Where each kind of work is done. A kind that has no page of its own yet is shown without a link. */
const places: Record<string, (item: WorkItem) => string> = {
  'revise-project': (i) => `${project(i)}/edit`,
  'review-project': project,
  'close-consultation': project,
  'confirm-need-exemption': project,
  'decide-amendment': view('project'),
  'answer-question': view('questions'),
  'publish-answer': view('questions'),
  'open-bids': view('opening'),
  'run-evaluation': view('evaluation'),
  'confirm-award': view('award'),
  'confirm-revocation': view('award'),
  'answer-objection': view('remedies'),
  'confirm-answer': view('remedies'),
  'explain-complaint': view('remedies'),
  'notice-award': view('award'),
  'draft-contract': view('award'),
  'sign-contract': contract,
  'confirm-paper': contract,
  'file-contract': contract,
  'records-over': project,
  'sign-supplement': contract,
  'decide-budget-change': (i) => `/t/${i.scopeId}/budget/changes`,
  'confirm-payment': contract,
  'approve-payment': contract,
  'pay': contract,
  'confirm-repayment': contract,
  'accept-rectification': contract,
  'accept-report': contract,
  'answer-appeal': contract,
  'confirm-exemption': contract,
  'decide-pledge': (i) => `/t/${i.scopeId}/pledges/${i.subjectId}`,
  'request-tranche': (i) => `/t/${i.scopeId}/pledges/${i.subjectId}`,
  'acknowledge-tranche': (i) => `/t/${i.scopeId}/pledges/${i.subjectId}`,
  'decide-proposal': (i) => `/o/${i.scopeId}/programmes/${i.subjectId}`,
  'pay-tranche': (i) => `/o/${i.scopeId}/pledges/${i.subjectId}`,
  'finish-bid': (i) => `/o/${i.scopeId}/bids/${i.subjectId}`,
  'confirm-bid': (i) => `/o/${i.scopeId}/bids/${i.subjectId}`,
  'sign-for-organisation': ownContract,
  'sign-supplement-for-organisation': ownContract,
  'request-payment': ownContract,
  'reply-to-evaluation': ownContract,
  'rectify': ownContract,
  'write-report': ownContract,
  'score-bids': (i) => `/e/assignments/${i.subjectId}`,
  'evaluate-delivery': (i) => `/e/evaluations/${i.subjectId}`,
  'examine-complaint': complaint,
  'decide-complaint': complaint,
  'publish-decision': complaint,
  'see-overdue': (i) => (i.clock ? pathOfOverdue(i.scopeId, i.subjectId, i.clock) : project(i)),
  'state-on-complaint': (i) => `/projects/${i.subjectId}`,
  'mend-letter': (i) => `/projects/${i.subjectId}`,
  'decide-foundation': () => '/d/foundations',
  'answer-contest': (i) => `/d/organisations/${i.subjectId}`,
  'answer-meeting-request': (i) => `/t/${i.scopeId}/meetings`,
  'answer-own-meeting-request': (i) => `/o/${i.scopeId}/meetings`,
  'decide-registration': (i) => `/d/registrations/${i.subjectId}`,
  'confirm-invitation': () => '/d/members',
  'confirm-own-invitation': (i) => `/t/${i.scopeId}/members`,
  'confirm-standing': (i) => `/d/organisations/${i.subjectId}`,
  'enter-calendar': () => '/d/calendar',
  'confirm-calendar': () => '/d/calendar',
  'decide-facts': (i) => `/d/organisations/${i.subjectId}`,
};

export function pathOfWork(item: WorkItem): string | undefined {
  return places[item.kind]?.(item);
}

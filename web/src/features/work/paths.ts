import type { WorkItemKind } from '@/lib/domain';
import type { CalendarItem } from './api/useMyCalendar';
import type { WorkItem } from './api/useWorkItems';

const project = (i: WorkItem) => `/t/${i.scopeId}/projects/${i.subjectId}`;
const view = (name: string) => (i: WorkItem) => `${project(i)}?view=${name}`;
const ownContract = (i: WorkItem) => `/o/${i.scopeId}/contracts/${i.subjectId}`;
const complaint = (i: WorkItem) => `/d/complaints/${i.subjectId}`;
const contract = (i: WorkItem) => `/t/${i.scopeId}/contracts/${i.subjectId}`;
const on = (page: (i: WorkItem) => string, part: string) => (i: WorkItem) => `${page(i)}#${part}`;
const pledge = (i: WorkItem) => `/${i.scope === 'TENANT' ? 't' : 'o'}/${i.scopeId}/pledges/${i.subjectId}`;
const meetings = (i: WorkItem) => `/${i.scope === 'TENANT' ? 't' : 'o'}/${i.scopeId}/meetings`;
const meeting = (i: WorkItem) => `${meetings(i)}?meeting=${i.subjectId}#agenda`;

/** What is late is looked at where it should have been done. */
export function pathOfOverdue(tenant: string, project: string, { code, subjectId }: { code: string; subjectId: string }): string {
  const at = (name: string) => `/t/${tenant}/projects/${project}?view=${name}`;
  if (code.startsWith('complaint-')) return `/d/complaints/${subjectId}`;
  if (code === 'objection-answer') return at('remedies');
  if (code === 'inquiry-answer') return at('questions');
  return code === 'contract-filed' ? `/t/${tenant}/contracts/${subjectId}` : at('award');
}

/** Where each kind of work is done: the page, and the place on it. */
export const places: Record<WorkItemKind, (item: WorkItem) => string> = {
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
  'sign-supplement': on(contract, 'changes'),
  'decide-budget-change': (i) => `/t/${i.scopeId}/budget/changes`,
  'confirm-payment': on(contract, 'payments'),
  'approve-payment': on(contract, 'payments'),
  'pay': on(contract, 'payments'),
  'confirm-repayment': contract,
  'accept-rectification': on(contract, 'evaluations'),
  'accept-report': on(contract, 'reports'),
  'answer-appeal': on(contract, 'evaluations'),
  'confirm-exemption': on(contract, 'exemptions'),
  'decide-pledge': pledge,
  'request-tranche': on(pledge, 'tranches'),
  'acknowledge-tranche': on(pledge, 'tranches'),
  'decide-proposal': (i) => `/o/${i.scopeId}/programmes/${i.subjectId}#proposals`,
  'name-project': (i) => `/t/${i.scopeId}/proposals#own`,
  'pledge-as-accepted': (i) => `/projects/${i.subjectId}`,
  'pay-tranche': on(pledge, 'tranches'),
  'finish-bid': (i) => `/o/${i.scopeId}/bids/${i.subjectId}`,
  'confirm-bid': (i) => `/o/${i.scopeId}/bids/${i.subjectId}`,
  'sign-for-organisation': ownContract,
  'sign-supplement-for-organisation': on(ownContract, 'changes'),
  'request-payment': on(ownContract, 'payments'),
  'reply-to-evaluation': on(ownContract, 'evaluations'),
  'rectify': on(ownContract, 'evaluations'),
  'write-report': on(ownContract, 'reports'),
  'score-bids': (i) => `/e/assignments/${i.subjectId}`,
  'evaluate-delivery': (i) => `/e/evaluations/${i.subjectId}`,
  'examine-complaint': complaint,
  'decide-complaint': complaint,
  'publish-decision': complaint,
  'see-overdue': (i) => (i.clock ? pathOfOverdue(i.scopeId, i.subjectId, i.clock) : project(i)),
  'state-on-complaint': (i) => `/projects/${i.subjectId}`,
  'mend-letter': (i) => `/projects/${i.subjectId}`,
  'decide-foundation': () => '/d/foundations',
  'answer-contest': (i) => `/d/organisations/${i.subjectId}#credit`,
  'answer-meeting-request': on(meetings, 'requests'),
  'answer-own-meeting-request': on(meetings, 'requests'),
  'decide-registration': (i) => `/d/registrations/${i.subjectId}`,
  'confirm-invitation': () => '/d/members',
  'confirm-own-invitation': (i) => `/t/${i.scopeId}/members`,
  'confirm-standing': (i) => `/d/organisations/${i.subjectId}`,
  'enter-calendar': () => '/d/calendar#enter',
  'confirm-calendar': () => '/d/calendar#editions',
  'decide-facts': (i) => `/d/organisations/${i.subjectId}`,
  'finish-draft': (i) => `${project(i)}/edit`,
  'attend-opening': (i) => `/o/${i.scopeId}/bids/${i.subjectId}`,
  'attend-meeting': meeting,
  'attend-own-meeting': meeting,
  'contract-ends': contract,
  'chase-report': on(contract, 'reports'),
  'arrange-mid-term': on(contract, 'evaluations'),
  'arrange-final': on(contract, 'evaluations'),
};

export function pathOfWork(item: WorkItem): string | undefined {
  return (places as Partial<Record<string, (item: WorkItem) => string>>)[item.kind]?.(item);
}

/** Where a date of the calendar is looked at. */
export function pathOfDate(d: CalendarItem): string {
  const area = d.scope === 'TENANT' ? `/t/${d.scopeId}` : `/o/${d.scopeId}`;
  if (d.kind.startsWith('fair-')) return `/seasons/${d.subjectId}`;
  if (d.kind === 'complaint-date') return `/d/complaints/${d.subjectId}`;
  if (d.kind === 'meeting') return `${area}/meetings?meeting=${d.subjectId}#agenda`;
  if (d.kind === 'tranche') return `${area}/pledges/${d.subjectId}#tranches`;
  const part = partOf[d.kind];
  if (part !== undefined) return `${area}/contracts/${d.subjectId}${part}`;
  if (d.scope !== 'TENANT' || !d.scopeId) return `/projects/${d.subjectId}`;
  if (d.clock?.code.startsWith('complaint-')) return `${area}/projects/${d.subjectId}?view=remedies`;
  return d.clock ? pathOfOverdue(d.scopeId, d.subjectId, d.clock) : `${area}/projects/${d.subjectId}${d.kind === 'opening' ? '?view=opening' : ''}`;
}

/** Dates of a contract, with the part of its page. */
const partOf: Partial<Record<string, string>> = {
  'contract-end': '', signing: '', 'report-due': '#reports', 'rectification-due': '#evaluations', 'evaluation-reply': '#evaluations', instalment: '#payments',
};

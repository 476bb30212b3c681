import type { Membership } from '@/lib/session';
import type { Notice } from './api/useNotices';

/** The part of a contract's page where each thing stands. */
const anchors: Partial<Record<string, string>> = { payment: '#payments', report: '#reports', evaluation: '#evaluations', supplement: '#changes' };

/** The part of a project's page in the office where each thing stands. */
const views: Partial<Record<string, string>> = { complaint: '?view=remedies', objection: '?view=remedies', question: '?view=questions' };

/** Where the thing is that a notification tells of: in the office for those who work there, else where all can see it. */
export function placeOf(n: Notice, memberships: readonly Membership[]): string | undefined {
  const area = memberships.find((m) => m.id === n.scopeId)?.scope === 'TENANT' ? 't' : 'o';
  if (n.subjectType === 'meeting') return `/${area}/${n.scopeId}/meetings?meeting=${n.subjectId}`;
  if (n.subjectType === 'agenda') return `/${area}/${n.scopeId}/meetings?season=${n.subjectId}`;
  if (n.subjectType === 'meeting-request') return `/${area}/${n.scopeId}/meetings#requests`;
  if (n.subjectType === 'proposal') return n.act === 'proposal.submitted' ? `/o/${n.scopeId}/programmes` : area === 't' ? `/t/${n.scopeId}/proposals` : `/o/${n.scopeId}/proposals`;
  if (n.subjectType === 'programme') return `/o/${n.scopeId}/programmes/${n.subjectId}`;
  if (n.subjectType === 'foundation-profile') return n.scopeId === 'district' ? '/d/foundations' : `/o/${n.scopeId}/foundation`;
  if (n.subjectType === 'contest') return n.scopeId === 'district' ? '/d/organisations' : `/o/${n.scopeId}/credit-record`;
  if (n.subjectType === 'pledge') return `/${area}/${n.scopeId}/pledges/${n.subjectId}`;
  if (n.subjectType === 'budget-change' || n.subjectType === 'appropriation') return `/t/${n.scopeId}/budget/changes`;
  if (n.act === 'organisation.sealed-act-done') return `/o/${n.scopeId}/bids`;
  if (n.subjectType === 'registration') return memberships.some((m) => m.role === 'district-admin') ? `/d/registrations/${n.subjectId}` : `/registrations/${n.subjectId}`;
  if (n.subjectType === 'organisation' && n.scopeId === 'district') return `/d/organisations/${n.subjectId}`;
  if (n.subjectType === 'organisation' && memberships.some((m) => m.id === n.subjectId)) return `/o/${n.subjectId}/profile`;
  if (n.subjectType === 'calendar') return '/d/calendar';
  if (n.subjectType === 'statement') return '/d/complaints';
  if (n.subjectType === 'invitation') return n.scopeId === 'district' ? '/d/members' : area === 't' ? `/t/${n.scopeId}/members` : undefined;
  if (n.subjectType === 'membership' && n.role) return area === 't' ? `/t/${n.scopeId}/members` : n.scopeId === 'district' ? '/d/members' : `/o/${n.scopeId}/members`;
  if (n.subjectType === 'membership' || n.subjectType === 'deputy') return '/roles';
  if (n.contractId && !n.details?.funder) return `/${area}/${n.scopeId}/contracts/${n.contractId}${anchors[n.subjectType] ?? ''}`;
  if (!n.projectId) return undefined;
  if (n.subjectType === 'complaint' && n.scopeId === 'district') return `/d/complaints/${n.subjectId}`;
  const inside = memberships.some((m) => m.scope === 'TENANT' && m.id === n.tenant);
  const part = views[n.subjectType] ?? (n.act.startsWith('award.') ? '?view=award' : n.act.startsWith('evaluation.') ? '?view=evaluation' : '');
  return inside ? `/t/${n.tenant}/projects/${n.projectId}${part}` : `/projects/${n.projectId}`;
}

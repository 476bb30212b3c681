import { isFoundation, type DateKind, type WorkItemKind } from './domain';
import type { Schema } from './schema';
import { ofSeason } from './season';
import type { Membership } from './session';

/** Who looks: officials of a buyer, an organisation, the district; `else` is where all others see it. */
type Side = Membership['scope'];
type Place = Partial<Record<Side | 'else', string>>;

const inProject = (part = ''): Place => ({ TENANT: `/t/:of/projects/:project${part}`, else: '/projects/:project' });
const onContract = (part = ''): Place => ({ TENANT: `/t/:of/contracts/:contract${part}`, ORGANISATION: `/o/:of/contracts/:contract${part}`, else: '/projects/:project' });
const onPledge = (part = ''): Place => ({ TENANT: `/t/:of/pledges/:id${part}`, ORGANISATION: `/o/:of/pledges/:id${part}`, else: '/projects/:project' });
const atMeetings = (part: string): Place => ({ TENANT: `/t/:of/meetings${part}`, ORGANISATION: `/o/:of/meetings${part}` });

/**
 * Where each thing is looked at, with its place on the page: the one table behind work, dates, notices and records. Things are
 * called as the API calls the subjects of acts where it does; app/places.test.ts looks whether each page and place is there.
 */
export const places = {
  project: inProject(),
  draft: { TENANT: '/t/:of/projects/:project/edit' },
  content: inProject('?view=project'),
  consultation: inProject(),
  question: inProject('?view=questions'),
  opening: inProject('?view=opening'),
  procedure: inProject('?view=evaluation'),
  award: inProject('?view=award'),
  objection: inProject('?view=remedies'),
  complaint: { ...inProject('?view=remedies'), DISTRICT: '/d/complaints/:id' },
  statement: { DISTRICT: '/d/complaints' },
  bid: { ORGANISATION: '/o/:of/bids/:id' },
  bids: { ORGANISATION: '/o/:of/bids' },
  assignment: { else: '/e/assignments/:project' },
  assessment: { else: '/e/evaluations/:id' },

  contract: onContract(),
  supplement: onContract('#changes'),
  payment: onContract('#payments'),
  report: onContract('#reports'),
  evaluation: onContract('#evaluations'),
  exemption: { TENANT: '/t/:of/contracts/:contract#exemptions' },
  appropriation: { TENANT: '/t/:of/budget/appropriations/:id' },
  'budget-change': { TENANT: '/t/:of/budget/changes' },

  pledge: onPledge(),
  tranche: onPledge('#tranches'),
  programme: { ORGANISATION: '/o/:of/programmes/:id', else: '/programmes/:id' },
  proposals: { ORGANISATION: '/o/:of/programmes/:id#proposals' },
  proposal: { TENANT: '/t/:of/proposals#own', ORGANISATION: '/o/:of/proposals#own' },
  programmes: { ORGANISATION: '/o/:of/programmes' },
  'foundation-profile': { ORGANISATION: '/o/:of/foundation', DISTRICT: '/d/foundations' },

  meeting: atMeetings('?meeting=:id#agenda'),
  agenda: atMeetings('?season=:id#agenda'),
  'meeting-request': atMeetings('?request=:id#requests'),
  season: { DISTRICT: '/d/seasons/:id', else: '/seasons/:id' },

  organisation: { ORGANISATION: '/o/:of/profile', DISTRICT: '/d/organisations/:id' },
  credit: { DISTRICT: '/d/organisations/:id#credit' },
  contest: { ORGANISATION: '/o/:of/credit-record', DISTRICT: '/d/organisations' },
  registration: { DISTRICT: '/d/registrations/:id', else: '/registrations/:id' },
  members: { TENANT: '/t/:of/members', ORGANISATION: '/o/:of/members', DISTRICT: '/d/members' },
  roles: { else: '/roles' },
  calendar: { DISTRICT: '/d/calendar' },
  'calendar-entry': { DISTRICT: '/d/calendar#enter' },
  'calendar-edition': { DISTRICT: '/d/calendar#editions' },
} satisfies Record<string, Place>;

export type Thing = keyof typeof places;
type Ids = {
  of?: string | null | undefined; id: string; project?: string | null | undefined; contract?: string | null | undefined;
  /** The fair that it belongs to, for pages that show one at a time. */
  season?: string | null | undefined;
};

/** The address of a thing for one side; none where that side has no page for it, or an id of it is not known. */
function placeOf(thing: string, side: Side | null | undefined, ids: Ids): string | undefined {
  const place: Place = (places as Partial<Record<string, Place>>)[thing] ?? {};
  const fill = (address: string | undefined) => {
    const filled = address?.replace(/:(of|id|project|contract)\b/g, (name) => ids[name.slice(1) as keyof Ids] ?? name);
    return filled?.includes(':') ? undefined : filled;
  };
  const path = (side && fill(place[side])) ?? fill(place.else);
  return path && ofSeason(path, ids.season);
}

/** What each kind of work is done on. */
const work: Record<Exclude<WorkItemKind, 'see-overdue'>, Thing> = {
  'revise-project': 'draft', 'finish-draft': 'draft', 'review-project': 'project', 'close-consultation': 'project', 'confirm-need-exemption': 'project', 'records-over': 'project',
  'decide-amendment': 'content', 'answer-question': 'question', 'publish-answer': 'question', 'open-bids': 'opening', 'run-evaluation': 'procedure',
  'confirm-award': 'award', 'confirm-revocation': 'award', 'notice-award': 'award', 'draft-contract': 'award',
  'answer-objection': 'objection', 'confirm-answer': 'objection', 'explain-complaint': 'objection', 'state-on-complaint': 'objection', 'mend-letter': 'objection',
  'examine-complaint': 'complaint', 'decide-complaint': 'complaint', 'publish-decision': 'complaint',
  'finish-bid': 'bid', 'confirm-bid': 'bid', 'attend-opening': 'bid', 'score-bids': 'assignment', 'evaluate-delivery': 'assessment',
  'sign-contract': 'contract', 'confirm-paper': 'contract', 'file-contract': 'contract', 'confirm-repayment': 'contract', 'contract-ends': 'contract', 'sign-for-organisation': 'contract',
  'sign-supplement': 'supplement', 'sign-supplement-for-organisation': 'supplement', 'decide-budget-change': 'budget-change',
  'confirm-payment': 'payment', 'approve-payment': 'payment', 'pay': 'payment', 'request-payment': 'payment',
  'accept-report': 'report', 'chase-report': 'report', 'write-report': 'report', 'confirm-exemption': 'exemption',
  'accept-rectification': 'evaluation', 'answer-appeal': 'evaluation', 'arrange-mid-term': 'evaluation', 'arrange-final': 'evaluation', 'reply-to-evaluation': 'evaluation', 'rectify': 'evaluation',
  'decide-pledge': 'pledge', 'request-tranche': 'tranche', 'acknowledge-tranche': 'tranche', 'pay-tranche': 'tranche',
  'decide-proposal': 'proposals', 'name-project': 'proposal', 'pledge-as-accepted': 'project', 'decide-foundation': 'foundation-profile',
  'answer-meeting-request': 'meeting-request', 'answer-own-meeting-request': 'meeting-request', 'attend-meeting': 'meeting', 'attend-own-meeting': 'meeting',
  'answer-contest': 'credit', 'decide-registration': 'registration', 'confirm-standing': 'organisation', 'decide-facts': 'organisation',
  'confirm-invitation': 'members', 'confirm-own-invitation': 'members', 'enter-calendar': 'calendar-entry', 'confirm-calendar': 'calendar-edition',
};

/** What each date is of; an official one is of what its rule is about. */
const dates: Record<Exclude<DateKind, 'official-date'>, Thing> = {
  'bid-deadline': 'project', opening: 'opening', meeting: 'meeting', 'contract-end': 'contract', signing: 'contract', 'report-due': 'report', 'rectification-due': 'evaluation',
  'evaluation-reply': 'evaluation', instalment: 'payment', tranche: 'tranche', 'complaint-date': 'complaint',
  'fair-opening': 'season', 'fair-sub-fair': 'season', 'fair-closing': 'season', 'fair-signing': 'season',
};

type Clock = { code: string; subjectId: string };
const ofClocks: Partial<Record<string, Thing>> = { 'objection-answer': 'objection', 'inquiry-answer': 'question', 'contract-filed': 'contract' };
const isComplaint = (c: Clock) => c.code.startsWith('complaint-');

const pathOfClock = (side: Side | null, of: string | null, project: string, c: Clock) =>
  placeOf(isComplaint(c) ? 'complaint' : ofClocks[c.code] ?? 'award', side, { of, id: c.subjectId, project, contract: c.subjectId });

/** What is late is looked at where it should have been done: with the buyer, a complaint with the authority. */
export const pathOfOverdue = (tenant: string, project: string, clock: Clock): string =>
  pathOfClock(isComplaint(clock) ? 'DISTRICT' : 'TENANT', tenant, project, clock) ?? `/projects/${project}`;

const one = (id: string) => ({ id, project: id, contract: id });

/** Where a piece of work is done; none for a kind that is newer than this page. */
export function pathOfWork(i: Schema<'WorkItem'>): string | undefined {
  if (i.kind === 'see-overdue') return i.clock ? pathOfOverdue(i.scopeId, i.subjectId, i.clock) : placeOf('project', 'TENANT', { of: i.scopeId, ...one(i.subjectId) });
  return placeOf((work as Partial<Record<string, Thing>>)[i.kind] ?? '', i.scope, { of: i.scopeId, season: i.season, ...one(i.subjectId) });
}

/** Where a date of the calendar is looked at; one that is newer than this page on the calendar. */
export function pathOfDate(d: Schema<'CalendarItem'>): string {
  const path = d.clock ? pathOfClock(d.scope, d.scopeId, d.subjectId, d.clock)
    : placeOf((dates as Partial<Record<string, Thing>>)[d.kind] ?? '', d.scope, { of: d.scopeId, season: d.season, ...one(d.subjectId) });
  return path ?? '/calendar';
}

type Notice = Pick<Schema<'NotificationView'>, 'act' | 'subjectType' | 'subjectId' | 'scopeId' | 'role' | 'tenant' | 'projectId' | 'contractId' | 'details'>;

/** Where the thing is that a notice tells of: in the office for those who work there, else where all can see it. */
export function pathOfNotice(n: Notice, memberships: readonly Membership[]): string | undefined {
  if (n.subjectType === 'work') return pathOfGiven((n.details ?? {}) as Given, memberships);
  const told = memberships.find((m) => m.id === n.scopeId);
  // Who is told as a person reads it where that person works, but for what is the person's own work.
  const own = told ?? memberships.find((m) => m.scope === 'TENANT' && m.id === n.tenant);
  return placeOf(thingOf(n, told === undefined), own?.scope, { of: own?.id, id: n.subjectId, project: n.projectId, contract: n.contractId, season: (n.details as Given | null)?.season });
}

type Given = { work?: string; about?: string; scopeId?: string; season?: string | null };

/** Work that was given to a person or taken from it is found where the desk leads to. */
function pathOfGiven({ work: kind = '', about = '', scopeId, season }: Given, memberships: readonly Membership[]): string | undefined {
  return placeOf((work as Partial<Record<string, Thing>>)[kind] ?? '', memberships.find((m) => m.id === scopeId)?.scope, { of: scopeId, season, ...one(about) });
}

function thingOf({ act, subjectType, scopeId, role, contractId, details }: Notice, personal: boolean): string {
  // The steps of a procedure are done to its project.
  const type = /^(award|evaluation)\./.exec(act)?.[1] ?? subjectType;
  // Who funds a contract reads its project, whoever performs it.
  if (details?.funder) return 'project';
  // Told to all of the organisation, of which none may see which bid it was.
  if (act === 'organisation.sealed-act-done') return 'bids';
  if (type === 'evaluation') return contractId ? (personal ? 'assessment' : 'evaluation') : personal ? 'assignment' : 'procedure';
  if (type === 'proposal' && isFoundation(scopeId)) return 'programmes';
  if (act.startsWith('pledge.tranche-')) return 'tranche';
  if (type === 'invitation' || (type === 'membership' && role)) return 'members';
  if (type === 'membership' || type === 'deputy') return 'roles';
  return type in places ? type : contractId ? 'contract' : 'project';
}

/** Where the thing of a record is, for whose records they are: a tenant's, an organisation's or the district's. */
export function pathOfRecord({ subjectType: type, subjectId: id }: Pick<Schema<'HistoryEntry'>, 'subjectType' | 'subjectId'>, owner: { tenant?: string; creditCode?: string }): string | undefined {
  const of = owner.tenant ?? owner.creditCode ?? 'district';
  const side = owner.tenant ? 'TENANT' : owner.creditCode ? 'ORGANISATION' : 'DISTRICT';
  // The register is taken in for the whole district, and not all of its projects are published.
  if (id === 'district' || (side === 'DISTRICT' && type === 'project')) return undefined;
  return placeOf(type, side, { of, id, ...(type === 'project' && { project: id }), ...(type === 'contract' && { contract: id }) });
}

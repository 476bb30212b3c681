import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { dateKinds, workItemKinds } from '@/lib/domain';
import { pathOfDate, pathOfNotice, pathOfRecord, pathOfWork, places } from '@/lib/places';
import type { Schema } from '@/lib/schema';
import type { Membership } from '@/lib/session';
import enums from '@/locales/zh-CN/enums.json';
import { fileOf, madeOf } from '@/test/pages';
import { clock } from '@/test/remedies';
import type { PageSpec } from './pages/page';
import { publicPages } from './pages/public';
import { workPages } from './pages/work';

const pages: readonly PageSpec[] = [...publicPages, ...workPages];

/** The page at an address, by the most exact of the patterns that fit. */
function pageAt(address: string): PageSpec | undefined {
  const path = address.replace(/[?#].*/, '');
  return pages.filter((p) => matchPath(p.path, path)).sort((a, b) => a.path.split(':').length - b.path.split(':').length)[0];
}

function expectPlace(address: string | undefined, kind: string) {
  const page = address === undefined ? undefined : pageAt(address);
  expect(page, `${kind} → ${address}`).toBeDefined();
  if (!page || !address) return;
  const text = madeOf(`app/${fileOf(page)}`);
  expect(text, `${kind}: ${fileOf(page)}`).not.toBe('');
  const part = /#(.+)$/.exec(address)?.[1];
  if (part) expect(text.includes(`<Section id="${part}"`), `${kind}: ${address} on ${fileOf(page)}`).toBe(true);
  const view = /[?&]view=(\w+)/.exec(address)?.[1];
  if (view) expect([...text.matchAll(/const views = \[([^\]]*)]/g)].map(([, names]) => names).join(), `${kind}: ${address}`).toContain(`'${view}'`);
}

const words = { TENANT: ['dali', 't'], ORGANISATION: ['52X', 'o'], DISTRICT: ['district', 'd'], else: ['', ''] } as const;

describe('every thing', () => {
  const all = Object.entries(places).flatMap(([thing, place]) => Object.entries(place).map(([side, address]) => [thing, side as keyof typeof words, address] as const));

  it.each(all)('has its place on a page: %s for %s', (thing, side, address) => {
    const [of, area] = words[side];
    expectPlace(address.replace(':of', of).replace(/:(id|project|contract)/g, 's1'), thing);
    // What others see is under no office's address, so that nobody is sent where they may not go.
    if (area) expect(address.startsWith(`/${area}/`) || address.startsWith('/projects/')).toBe(true);
    else expect(address).not.toMatch(/^\/[tod]\//);
  });
});

const ofOrganisations = new Set<string>([
  'decide-proposal', 'pledge-as-accepted', 'pay-tranche', 'finish-bid', 'confirm-bid', 'attend-opening', 'attend-own-meeting', 'answer-own-meeting-request', 'sign-for-organisation',
  'sign-supplement-for-organisation', 'request-payment', 'reply-to-evaluation', 'rectify', 'write-report', 'state-on-complaint', 'mend-letter',
]);
const ofDistrict = new Set<string>([
  'examine-complaint', 'decide-complaint', 'publish-decision', 'see-overdue', 'decide-foundation', 'answer-contest', 'decide-registration', 'confirm-invitation', 'confirm-standing',
  'decide-facts', 'enter-calendar', 'confirm-calendar', 'score-bids', 'evaluate-delivery',
]);

const item = (kind: string, more: Partial<Schema<'WorkItem'>> = {}): Schema<'WorkItem'> => {
  const scope = ofOrganisations.has(kind) ? 'ORGANISATION' : ofDistrict.has(kind) ? 'DISTRICT' : 'TENANT';
  return {
    kind, thing: 'q1', subjectId: 's1', title: 'x', scope, scopeId: scope === 'DISTRICT' && kind !== 'see-overdue' ? 'district' : scope === 'ORGANISATION' ? '52X' : 'dali', season: null, when: 'LATER', due: 'NONE',
    dueAt: null, since: null, clock: null, person: null, acts: { take: false, giveBack: false, give: false }, ...more,
  };
};

describe('every piece of work', () => {
  it.each(workItemKinds)('leads to the place where it is done: %s', (kind) => {
    expectPlace(pathOfWork(item(kind)), kind);
  });

  it('on objections and complaints is done by the buyer on its project, by the authority on the complaint, by the organisation where everyone reads the project', () => {
    expect(pathOfWork(item('answer-objection'))).toBe('/t/dali/projects/s1?view=remedies');
    expect(pathOfWork(item('explain-complaint'))).toBe('/t/dali/projects/s1?view=remedies');
    expect(pathOfWork(item('decide-complaint'))).toBe('/d/complaints/s1');
    expect(pathOfWork(item('mend-letter'))).toBe('/projects/s1');
  });

  it('that is late is looked at where it should have been done', () => {
    const path = (code: string) => pathOfWork(item('see-overdue', { clock: { ...clock, code } }));
    expect(path('complaint-decided')).toBe('/d/complaints/q1');
    expect(path('objection-answer')).toBe('/t/dali/projects/s1?view=remedies');
    expect(path('inquiry-answer')).toBe('/t/dali/projects/s1?view=questions');
    expect(path('contract-filed')).toBe('/t/dali/contracts/q1');
    expect(path('winner-determined')).toBe('/t/dali/projects/s1?view=award');
  });

  it('of a fair leads to the page of that fair', () => {
    expect(pathOfWork(item('attend-meeting', { season: '2025' }))).toBe('/t/dali/meetings?meeting=s1&season=2025#agenda');
    expect(pathOfWork(item('answer-own-meeting-request', { season: '2025' }))).toBe('/o/52X/meetings?request=s1&season=2025#requests');
  });

  it('that is newer than this page has no place', () => {
    expect(pathOfWork(item('brand-new'))).toBeUndefined();
  });
});

describe('every date', () => {
  it('of a fair leads to the page of that fair', () => {
    expect(pathOfDate({
      kind: 'meeting', uid: 'u', subjectId: 's1', title: { zh: 'x', en: 'x' }, scope: 'TENANT', scopeId: 'dali', tenant: 'dali', season: '2025', day: '2025-03-16', startsAt: null, endsAt: null, place: null, clock: null,
    })).toBe('/t/dali/meetings?meeting=s1&season=2025#agenda');
  });

  it.each(dateKinds)('leads to what it is of: %s', (kind) => {
    const date: Schema<'CalendarItem'> = {
      kind, uid: 'u', subjectId: 's1', title: { zh: 'x', en: 'x' }, scope: 'TENANT', scopeId: 'dali', tenant: 'dali', season: null, day: '2026-03-16', startsAt: null, endsAt: null, place: null,
      clock: kind === 'official-date' ? clock : kind === 'complaint-date' ? { ...clock, code: 'complaint-decided' } : null,
    };
    const sides = kind === 'complaint-date' ? (['DISTRICT'] as const) : kind.startsWith('fair-') ? ([null] as const) : (['TENANT', 'ORGANISATION'] as const);
    for (const scope of sides) {
      const path = pathOfDate({ ...date, scope, scopeId: scope && words[scope][0] });
      expect(path).not.toBe('/calendar');
      expectPlace(path, kind);
    }
  });
});

const member = (scope: Membership['scope'], id: string, role: Membership['role']): Membership => ({ membership: 'm-1', personName: '李俊', onBehalf: null, scope, id, name: { zh: id, en: id }, role });
const official = member('TENANT', 'dali', 'officer');
const foundation = member('ORGANISATION', '53X', 'org-admin');
const bidder = member('ORGANISATION', '52X', 'org-admin');
const district = member('DISTRICT', 'district', 'district-admin');
const evaluator = member('DISTRICT', 'district', 'evaluator');

const told = (act: string, of: Membership | string, more: Partial<Parameters<typeof pathOfNotice>[0]> = {}) => ({
  act, subjectType: act.split('.')[0] ?? '', subjectId: 's1', scopeId: typeof of === 'string' ? of : of.id, role: null, tenant: 'dali', projectId: 'p1', contractId: null, details: null, ...more,
});

/** Of these nobody is told (Audiences), or what is told has no page. */
const nowhere = new Set(['bid', 'auditor', 'wish-list', 'timetable', 'participation', 'saved-search', 'expert', 'document', 'staff', 'clock']);
const ofContracts = new Set(['contract', 'payment', 'report', 'supplement', 'service-record', 'contract-staff', 'verification', 'spot-check', 'survey', 'opinion']);

describe('every act', () => {
  const acts = Object.entries(enums.act).filter(([group]) => !nowhere.has(group)).flatMap(([group, verbs]) => Object.keys(verbs).map((verb) => `${group}.${verb}`));

  it.each(acts)('leads somebody of those who may be told to a page: %s', (act) => {
    const group = act.split('.')[0] ?? '';
    const work = { details: { work: 'answer-question', about: 'p1', scopeId: 'dali' } };
    const more = ofContracts.has(group) ? { contractId: 'c1' } : group === 'work' ? work : {};
    const paths = [official, bidder, foundation, district].map((m) => pathOfNotice(told(act, m, more), [m]));
    expect(paths.some((p) => p !== undefined), act).toBe(true);
    for (const path of paths) if (path) expectPlace(path, act);
  });
});

describe('what a notice tells of', () => {
  it('is found in the area of whom it tells', () => {
    const path = (act: string, of: Membership, more = {}) => pathOfNotice(told(act, of, more), [official, foundation, bidder]);
    expect(path('agenda.agenda-changed', foundation)).toBe('/o/53X/meetings?season=s1#agenda');
    expect(path('meeting.moved', official)).toBe('/t/dali/meetings?meeting=s1#agenda');
    expect(path('pledge.declined', foundation)).toBe('/o/53X/pledges/s1');
    expect(path('pledge.tranche-requested', foundation)).toBe('/o/53X/pledges/s1#tranches');
    expect(path('project.submitted', official)).toBe('/t/dali/projects/p1');
    expect(path('objection.filed', official)).toBe('/t/dali/projects/p1?view=remedies');
    expect(path('clock.expired', official, { subjectType: 'question' })).toBe('/t/dali/projects/p1?view=questions');
    expect(path('payment.requested', official, { contractId: 'c1' })).toBe('/t/dali/contracts/c1#payments');
    expect(path('report.due', bidder, { contractId: 'c1' })).toBe('/o/52X/contracts/c1#reports');
    expect(path('award.result-published', official, { subjectType: 'project' })).toBe('/t/dali/projects/p1?view=award');
    expect(path('proposal.submitted', foundation)).toBe('/o/53X/programmes');
    expect(path('proposal.accepted', bidder)).toBe('/o/52X/proposals#own');
  });

  it('of a fair is on the page of that fair', () => {
    const path = (act: string, of: Membership) => pathOfNotice(told(act, of, { details: { season: '2025' } }), [of]);
    expect(path('meeting.called-off', official)).toBe('/t/dali/meetings?meeting=s1&season=2025#agenda');
    expect(path('meeting-request.accepted', bidder)).toBe('/o/52X/meetings?request=s1&season=2025#requests');
    expect(pathOfNotice(told('work.given', 'sub-1', { tenant: null, details: { work: 'attend-meeting', about: 'm7', scopeId: 'dali', season: '2025' } }), [official]))
      .toBe('/t/dali/meetings?meeting=m7&season=2025#agenda');
  });

  it('is work of the office in which it was given', () => {
    const path = (kind: string, scopeId: string) => pathOfNotice(
      told('work.given', 'sub-1', { tenant: null, projectId: null, subjectId: 'q1', details: { work: kind, person: '李俊', about: 'p7', scopeId } }), [official, bidder, district]);
    expect(path('answer-question', 'dali')).toBe('/t/dali/projects/p7?view=questions');
    expect(path('write-report', '52X')).toBe('/o/52X/contracts/p7#reports');
    expect(path('decide-facts', 'district')).toBe('/d/organisations/p7');
    expect(path('brand-new', 'dali')).toBeUndefined();
  });

  it('is public where nobody of the buyer reads it', () => {
    expect(pathOfNotice(told('project.amended', foundation), [foundation])).toBe('/projects/p1');
  });

  it('is the public project for who funds it, whoever performs it', () => {
    expect(pathOfNotice(told('contract.completed', foundation, { contractId: 'c1', details: { funder: true } }), [foundation])).toBe('/projects/p1');
  });

  it('leads to all bids where it may not say of which one it tells', () => {
    expect(pathOfNotice(told('organisation.sealed-act-done', bidder, { tenant: null, projectId: null }), [bidder])).toBe('/o/52X/bids');
  });

  it('is an evaluator\'s own work where a person is told to do it, and else the buyer\'s where that person works there', () => {
    expect(pathOfNotice(told('evaluation.assigned', 'sub-1', { contractId: 'c1' }), [evaluator])).toBe('/e/evaluations/s1');
    expect(pathOfNotice(told('evaluation.seated', 'sub-1', { subjectType: 'project' }), [evaluator])).toBe('/e/assignments/p1');
    expect(pathOfNotice(told('evaluation.assigned', 'sub-1', { contractId: 'c1' }), [official, evaluator])).toBe('/e/evaluations/s1');
    expect(pathOfNotice(told('evaluation.seated', 'sub-1', { subjectType: 'project' }), [official, evaluator])).toBe('/e/assignments/p1');
    expect(pathOfNotice(told('evaluation.seated', 'sub-1', { subjectType: 'project' }), [official])).toBe('/e/assignments/p1');
    expect(pathOfNotice(told('contract.exemption-confirmed', 'sub-1', { contractId: 'c1' }), [official])).toBe('/t/dali/contracts/c1');
  });
});

describe('a record', () => {
  const path = (subjectType: string, owner: { tenant?: string; creditCode?: string }) => pathOfRecord({ subjectType, subjectId: 's1' }, owner);

  it('leads to its thing, as far as that has a page of its own', () => {
    for (const type of ['project', 'contract', 'appropriation', 'pledge']) expectPlace(path(type, { tenant: 'dali' }), type);
    expect(path('appropriation', { tenant: 'dali' })).toBe('/t/dali/budget/appropriations/s1');
    expect(path('contract', { creditCode: '52X' })).toBe('/o/52X/contracts/s1');
    expect(path('organisation', {})).toBe('/d/organisations/s1');
    expect(path('payment', { tenant: 'dali' })).toBeUndefined();
    expect(path('project', {})).toBeUndefined();
    expect(pathOfRecord({ subjectType: 'organisation', subjectId: 'district' }, {})).toBeUndefined();
  });
});

describe('a place that is on no page', () => {
  it('is seen', () => {
    expect(() => expectPlace('/t/dali/contracts/c1#nowhere', 'x')).toThrow();
    expect(() => expectPlace('/t/dali/nothing/c1', 'x')).toThrow();
    expect(() => expectPlace('/t/dali/projects/p1?view=title', 'x')).toThrow();
  });
});

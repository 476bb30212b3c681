import { describe, expect, it } from 'vitest';
import type { Membership } from '@/lib/session';
import { clock } from '@/test/remedies';
import { pathOfNotification, pathOfWork } from './paths';

const official: Membership = { membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'TENANT', id: 'dali', name: { zh: '大沥镇', en: 'Dali' }, role: 'officer' };
const foundation: Membership = { membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'ORGANISATION', id: '53X', name: { zh: '某基金会', en: 'F' }, role: 'org-admin' };
const told = { id: 'n1', act: 'x', read: false, role: null, sentAt: '2026-03-02T00:00:00Z', subjectId: 's1', subjectTitle: null, tenant: 'dali', projectId: 'p1' };

describe('what a notification tells of', () => {
  it('is found in the area of whom it tells', () => {
    const path = (subjectType: string, of: Membership) => pathOfNotification({ ...told, subjectType, scopeId: of.id }, [official, foundation]);
    expect(path('agenda', foundation)).toBe('/o/53X/meetings');
    expect(path('meeting', official)).toBe('/t/dali/meetings?meeting=s1');
    expect(path('pledge', foundation)).toBe('/o/53X/pledges/s1');
    expect(path('project', official)).toBe('/t/dali/projects/p1');
    expect(path('objection', official)).toBe('/t/dali/projects/p1?view=remedies');
  });

  it('is public where nobody of the buyer reads it', () => {
    expect(pathOfNotification({ ...told, subjectType: 'project', scopeId: '53X' }, [foundation])).toBe('/projects/p1');
    expect(pathOfNotification({ ...told, subjectType: 'organisation', scopeId: '53X', projectId: null }, [foundation])).toBeUndefined();
  });

  it('leads to all bids where it may not say of which one it tells', () => {
    expect(pathOfNotification({ ...told, act: 'organisation.sealed-act-done', subjectType: 'organisation', scopeId: '53X', tenant: null, projectId: null }, [foundation])).toBe('/o/53X/bids');
  });
});

describe('work on objections and complaints', () => {
  const path = (kind: string, scopeId: string) => pathOfWork({ kind, subjectId: 's1', title: 'x', scopeId, dueAt: null, since: null, clock: null });

  it('is done by the buyer on its project, by the authority on the complaint, by the organisation where everyone reads the project', () => {
    expect(path('answer-objection', 'dali')).toBe('/t/dali/projects/s1?view=remedies');
    expect(path('explain-complaint', 'dali')).toBe('/t/dali/projects/s1?view=remedies');
    for (const kind of ['examine-complaint', 'decide-complaint', 'publish-decision']) expect(path(kind, 'district')).toBe('/d/complaints/s1');
    expect(path('mend-letter', 'x')).toBe('/projects/s1');
  });
});

describe('what is late', () => {
  it('is looked at where it should have been done', () => {
    const path = (code: string) => pathOfWork({ kind: 'see-overdue', subjectId: 's1', title: 'x', scopeId: 'dali', dueAt: null, since: null, clock: { ...clock, code } });
    expect(path('complaint-decided')).toBe('/d/complaints/q1');
    expect(path('objection-answer')).toBe('/t/dali/projects/s1?view=remedies');
    expect(path('inquiry-answer')).toBe('/t/dali/projects/s1?view=questions');
    expect(path('contract-filed')).toBe('/t/dali/contracts/q1');
    expect(path('winner-determined')).toBe('/t/dali/projects/s1?view=award');
  });
});

describe('work that the law adds to a procedure', () => {
  const path = (kind: string) => pathOfWork({ kind, subjectId: 's1', title: 'x', scopeId: 'dali', dueAt: null, since: null, clock: null });

  it('is done on the contract and on the project', () => {
    expect(path('file-contract')).toBe('/t/dali/contracts/s1');
    expect(path('records-over')).toBe('/t/dali/projects/s1');
  });
});

import { describe, expect, it } from 'vitest';
import type { Membership } from '@/lib/session';
import { placeOf } from './place';

const official: Membership = { membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'TENANT', id: 'dali', name: { zh: '大沥镇', en: 'Dali' }, role: 'officer' };
const foundation: Membership = { membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'ORGANISATION', id: '53X', name: { zh: '某基金会', en: 'F' }, role: 'org-admin' };
const told = { id: 'n1', event: 'e1', topic: 'PROCEDURE' as const, asks: false, official: false, contractId: null, details: null, act: 'x', read: false, role: null, sentAt: '2026-03-02T00:00:00Z', subjectId: 's1', subjectTitle: null, tenant: 'dali', projectId: 'p1' };

describe('what a notification tells of', () => {
  it('is found in the area of whom it tells', () => {
    const path = (subjectType: string, of: Membership) => placeOf({ ...told, subjectType, scopeId: of.id }, [official, foundation]);
    expect(path('agenda', foundation)).toBe('/o/53X/meetings?season=s1');
    expect(path('meeting', official)).toBe('/t/dali/meetings?meeting=s1');
    expect(path('pledge', foundation)).toBe('/o/53X/pledges/s1');
    expect(path('project', official)).toBe('/t/dali/projects/p1');
    expect(path('objection', official)).toBe('/t/dali/projects/p1?view=remedies');
    expect(placeOf({ ...told, contractId: 'c1', subjectType: 'payment', scopeId: 'dali' }, [official])).toBe('/t/dali/contracts/c1#payments');
    expect(placeOf({ ...told, contractId: 'c1', subjectType: 'report', scopeId: '53X' }, [foundation])).toBe('/o/53X/contracts/c1#reports');
    expect(placeOf({ ...told, act: 'award.result-published', subjectType: 'project', scopeId: 'dali' }, [official])).toBe('/t/dali/projects/p1?view=award');
  });

  it('is public where nobody of the buyer reads it', () => {
    expect(placeOf({ ...told, subjectType: 'project', scopeId: '53X' }, [foundation])).toBe('/projects/p1');
    expect(placeOf({ ...told, subjectType: 'organisation', scopeId: '53X', projectId: null }, [foundation])).toBeUndefined();
  });

  it('is the public project for who funds it, whoever performs it', () => {
    expect(placeOf({ ...told, contractId: 'c1', subjectType: 'contract', scopeId: '53X', details: { funder: true } }, [foundation])).toBe('/projects/p1');
  });

  it('leads to all bids where it may not say of which one it tells', () => {
    expect(placeOf({ ...told, act: 'organisation.sealed-act-done', subjectType: 'organisation', scopeId: '53X', tenant: null, projectId: null }, [foundation])).toBe('/o/53X/bids');
  });
});

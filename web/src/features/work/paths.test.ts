import { describe, expect, it } from 'vitest';
import type { Membership } from '@/lib/session';
import { pathOfNotification } from './paths';

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
  });

  it('is public where nobody of the buyer reads it', () => {
    expect(pathOfNotification({ ...told, subjectType: 'project', scopeId: '53X' }, [foundation])).toBe('/projects/p1');
    expect(pathOfNotification({ ...told, subjectType: 'organisation', scopeId: '53X', projectId: null }, [foundation])).toBeUndefined();
  });

  it('leads to all bids where it may not say of which one it tells', () => {
    expect(pathOfNotification({ ...told, act: 'organisation.sealed-act-done', subjectType: 'organisation', scopeId: '53X', tenant: null, projectId: null }, [foundation])).toBe('/o/53X/bids');
  });
});

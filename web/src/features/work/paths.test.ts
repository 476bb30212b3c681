import { describe, expect, it } from 'vitest';
import { clock } from '@/test/remedies';
import type { WorkItem } from './api/useWorkItems';
import { pathOfWork } from './paths';

const item: WorkItem = {
  kind: 'review-project', thing: 's1', subjectId: 's1', title: 'x', scope: 'TENANT', scopeId: 'dali', when: 'LATER', due: 'NONE', dueAt: null, since: null, clock: null, person: null,
  acts: { take: false, giveBack: false, give: false },
};

describe('work on objections and complaints', () => {
  const path = (kind: string, scopeId: string) => pathOfWork({ ...item, kind, scopeId });

  it('is done by the buyer on its project, by the authority on the complaint, by the organisation where everyone reads the project', () => {
    expect(path('answer-objection', 'dali')).toBe('/t/dali/projects/s1?view=remedies');
    expect(path('explain-complaint', 'dali')).toBe('/t/dali/projects/s1?view=remedies');
    for (const kind of ['examine-complaint', 'decide-complaint', 'publish-decision']) expect(path(kind, 'district')).toBe('/d/complaints/s1');
    expect(path('mend-letter', 'x')).toBe('/projects/s1');
  });
});

describe('what is late', () => {
  it('is looked at where it should have been done', () => {
    const path = (code: string) => pathOfWork({ ...item, kind: 'see-overdue', clock: { ...clock, code } });
    expect(path('complaint-decided')).toBe('/d/complaints/q1');
    expect(path('objection-answer')).toBe('/t/dali/projects/s1?view=remedies');
    expect(path('inquiry-answer')).toBe('/t/dali/projects/s1?view=questions');
    expect(path('contract-filed')).toBe('/t/dali/contracts/q1');
    expect(path('winner-determined')).toBe('/t/dali/projects/s1?view=award');
  });
});

describe('work that the law adds to a procedure', () => {
  const path = (kind: string) => pathOfWork({ ...item, kind });

  it('is done on the contract and on the project', () => {
    expect(path('file-contract')).toBe('/t/dali/contracts/s1');
    expect(path('records-over')).toBe('/t/dali/projects/s1');
  });
});

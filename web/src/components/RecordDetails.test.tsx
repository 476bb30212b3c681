import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/test/render';
import { RecordDetails } from './RecordDetails';

const shown = (details: object) => {
  renderAt('/', <div data-testid="shown"><RecordDetails details={details as never} /></div>);
  return screen.getAllByTestId('shown').at(-1) as HTMLElement;
};

describe('what a record tells of an act', () => {
  it('tells each change before and after, whatever sort of value it is', () => {
    const list = shown({ changes: [
      { field: 'contact', before: '李明', after: '王芳' }, { field: 'grade', before: null, after: '4A' },
      { field: 'fields', before: ['长者服务'], after: ['长者服务', '助残'] }, { field: 'deadline', before: '2026-03-01T01:00:00Z', after: '2026-03-02T01:00:00Z' },
      { field: 'kind', before: 'ASSOCIATION', after: 'FOUNDATION' }, { field: 'gradeUntil', before: '2026-12-31', after: null }, { field: 'sample', before: false, after: true },
      { field: 'paymentPlan', before: [{ number: 1, percent: 100, gate: 'SIGNED' }], after: [{ number: 1, percent: 30, gate: 'FINAL_PASSED' }] },
    ] });
    expect(list.querySelectorAll('li')).toHaveLength(8);
    expect(list).toHaveTextContent('社会团体 → 基金会');
    expect(list).toHaveTextContent('否 → 是');
    expect(list).not.toHaveTextContent('FINAL_PASSED');
    expect(list).not.toHaveTextContent('2026-12-31');
    expect(list).toHaveTextContent('联系人: 李明 → 王芳');
    expect(list).toHaveTextContent('等级: — → 4A');
    expect(list).toHaveTextContent('长者服务 → 长者服务；助残');
    expect(list).not.toHaveTextContent('01:00:00Z');
  });

  it('says which bounds of its own a foundation knew that it went beyond', () => {
    expect(shown({ amount: '400000.00', beyond: [{ limit: 'BEYOND_YEAR', year: 2026, bound: '1500.00' }] })).toHaveTextContent('超出 2026 年可用的 1,500.00 元');
    expect(shown({ amount: '1.00', beyond: [] })).toBeEmptyDOMElement();
  });

  it('folds a long text', () => {
    const list = shown({ changes: [{ field: 'need', before: '旧'.repeat(50), after: '新'.repeat(50) }] });
    expect(list.querySelector('details summary')).toHaveTextContent('需求');
  });

  it('tells records of earlier releases as far as they know', () => {
    expect(shown({ fields: ['title', 'budgetCeiling'] })).toHaveTextContent('修改了 名称、预算上限');
  });

  it('tells facts of earlier releases field by field', () => {
    expect(shown({ before: { name: '甲', grade: '3A' }, after: { name: '甲', grade: '4A' } })).toHaveTextContent(/^等级: 3A → 4A$/);
  });

  it('says nothing where nothing was changed', () => {
    expect(shown({ reason: '理由' })).toBeEmptyDOMElement();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '@/test/render';
import type { DeliveryEvaluation } from '../model';
import { AssessmentForm } from './AssessmentForm';

const evaluation = { id: 'e1', criteria: [{ name: { zh: '服务成效', en: 'Outcomes' }, weight: 100, evidence: null }] } as unknown as DeliveryEvaluation;

describe('the judgement of a delivery', () => {
  it('says that it waits for somebody to confirm why it comes early, and keeps the form', async () => {
    renderAt('/', <AssessmentForm evaluation={evaluation} waits />);
    expect(await screen.findByText(/提前评估的理由还没有经另一人确认/)).toBeInTheDocument();
    expect(screen.getByText('服务成效')).toBeInTheDocument();
  });

  it('says nothing of it where nothing waits', async () => {
    renderAt('/', <AssessmentForm evaluation={evaluation} waits={false} />);
    expect(await screen.findByText('服务成效')).toBeInTheDocument();
    expect(screen.queryByText(/提前评估/)).toBeNull();
  });
});

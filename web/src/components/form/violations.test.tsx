import { Form, Input } from 'antd';
import { screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/problem';
import { renderAt } from '@/test/render';
import { fieldPath, useViolations } from './violations';

const problem = new Problem(422, {
  title: 'invalid',
  violations: [
    { field: 'content.title', code: 'Size', message: 'title too long' },
    { field: 'indicators[1].unitPrice', code: 'money', message: 'two decimals' },
    { field: 'somewhere.else', code: 'x', message: 'of no field' },
  ],
});

function Example({ refused }: { refused: Problem | null }) {
  const [form] = Form.useForm();
  const rest = useViolations(form, refused);
  return (
    <Form form={form} initialValues={{ indicators: [{ unitPrice: '1' }, { unitPrice: '2' }] }}>
      <Form.Item name="title" label="Title"><Input /></Form.Item>
      <Form.List name="indicators">
        {(rows) => rows.map((r) => <Form.Item key={r.key} name={[r.name, 'unitPrice']} label={`Price ${r.name}`}><Input /></Form.Item>)}
      </Form.List>
      <p data-testid="rest">{rest.map((v) => v.message).join()}</p>
    </Form>
  );
}

describe('violations', () => {
  it('are paths into the form', () => {
    expect(fieldPath('indicators[2].unitPrice')).toEqual(['indicators', 2, 'unitPrice']);
    expect(fieldPath('content.title')).toEqual(['title']);
    expect(fieldPath('staff[0]')).toEqual(['staff', 0]);
  });

  it('stand at their fields; those without a field are left over', async () => {
    renderAt('/', <Later />);
    expect(await screen.findByText('two decimals')).toBeInTheDocument();
    expect(screen.getByLabelText('Price 1')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Price 0')).not.toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByText('title too long')).toBeInTheDocument();
    expect(screen.getByTestId('rest')).toHaveTextContent('of no field');
  });
});

/** The problem comes after the form, as it does when a server refuses. */
function Later() {
  const [refused, setRefused] = useState<Problem | null>(null);
  useEffect(() => {
    const soon = setTimeout(() => setRefused(problem), 10);
    return () => clearTimeout(soon);
  }, []);
  return <Example refused={refused} />;
}

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderAt } from '@/test/render';
import { ConfirmAct } from './ConfirmAct';
import { FormAct } from './FormAct';

/** A page whose record somebody else changes while the dialog is open. */
function Page({ perform }: { perform: (version: number, words?: string) => Promise<void> }) {
  const [record, setRecord] = useState({ version: 1, words: '甲' });
  return (
    <>
      <button type="button" onClick={() => setRecord({ version: 2, words: '乙' })}>别人修改</button>
      <ConfirmAct act="发布" title="发布？" consequence="公开" perform={() => perform(record.version)} />
      <FormAct<{ words: string }> name="acts-test" act="拟定" title="拟定" initial={{ words: record.words }} version={record.version}
        perform={({ words }, _, version = 0) => perform(version, words)}>
        <Form.Item name="words" label="内容"><Input /></Form.Item>
      </FormAct>
    </>
  );
}

const changed = () => (screen.getByText('别人修改') as HTMLButtonElement).click();

describe('an act is done on what was seen when its dialog opened', () => {
  it('publishes the version that was there', async () => {
    const perform = vi.fn(() => Promise.resolve());
    renderAt('/', <Page perform={perform} />);
    await userEvent.click(screen.getByRole('button', { name: '发布' }));
    const dialog = await screen.findByRole('dialog');
    changed();
    await userEvent.click(within(dialog).getByRole('button', { name: '发布' }));
    expect(perform).toHaveBeenCalledWith(1);
  });

  it('sends a form with the version that it began with, and begins the next with what is there', async () => {
    const perform = vi.fn((version: number) => (version === 1 ? Promise.reject(new Error('stale')) : Promise.resolve()));
    renderAt('/', <Page perform={perform} />);
    await userEvent.click(screen.getByRole('button', { name: '拟定' }));
    const dialog = await screen.findByRole('dialog');
    changed();
    await userEvent.click(within(dialog).getByRole('button', { name: '拟定' }));
    expect(perform).toHaveBeenLastCalledWith(1, '甲');
    await userEvent.click(within(dialog).getByRole('button', { name: '返回' }));
    await userEvent.click(screen.getAllByRole('button', { name: '拟定' })[0] as HTMLElement);
    expect(within(dialog).getByLabelText('内容')).toHaveValue('乙');
    await userEvent.click(within(dialog).getByRole('button', { name: '拟定' }));
    expect(perform).toHaveBeenLastCalledWith(2, '乙');
  });
});

import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useAutosave } from './autosave';
import { Problem } from './problem';

type Draft = { text: string };
type Save = (value: Draft, version: number) => Promise<{ version: number }>;

const open = (save: Save, version = 1) =>
  renderHook(() => useAutosave<Draft>({ id: 'draft', version, save, delay: 5 }));

describe('autosave', () => {
  it('saves after a pause, on the version that the last save gave', async () => {
    const save = vi.fn<Save>(async (_, version) => ({ version: version + 1 }));
    const { result } = open(save);
    act(() => result.current.change({ text: 'a' }));
    await waitFor(() => expect(result.current.state).toBe('saved'));
    act(() => result.current.change({ text: 'b' }));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith({ text: 'b' }, 2));
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('what could not be saved is there again after a reload', async () => {
    const away: Save = async () => Promise.reject(new Problem(0));
    const first = open(away);
    act(() => first.result.current.change({ text: 'typed at night' }));
    await waitFor(() => expect(first.result.current.state).toBe('failed'));
    first.unmount();

    const save = vi.fn<Save>(async () => ({ version: 2 }));
    const second = open(save);
    expect(second.result.current.restored?.value).toEqual({ text: 'typed at night' });
    await waitFor(() => expect(save).toHaveBeenCalledWith({ text: 'typed at night' }, 1));
    await waitFor(() => expect(second.result.current.state).toBe('saved'));
  });

  it('never has two saves under way, and ends with the last thing typed', async () => {
    let running = 0;
    let most = 0;
    const save = vi.fn<Save>(async (_, version) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((r) => setTimeout(r, 15));
      running -= 1;
      return { version: version + 1 };
    });
    const { result } = open(save);
    for (const text of ['a', 'b', 'c']) {
      act(() => result.current.change({ text }));
      await new Promise((r) => setTimeout(r, 8));
    }
    await act(() => result.current.flush());
    expect(most).toBe(1);
    expect(save.mock.lastCall?.[0]).toEqual({ text: 'c' });
  });

  it('keeps the input when someone else was quicker, until its owner decides', async () => {
    const save = vi.fn<Save>(async (_, version) => {
      if (version < 5) throw new Problem(412, { changed: { by: 'Li', at: '2026-03-02T01:00:00Z', act: 'project.revised' } });
      return { version: version + 1 };
    });
    const { result } = open(save);
    act(() => result.current.change({ text: 'mine' }));
    await waitFor(() => expect(result.current.state).toBe('stale'));
    expect(result.current.problem?.changed?.by).toBe('Li');
    act(() => result.current.change({ text: 'mine, more' }));
    expect(result.current.state).toBe('stale');
    await act(() => result.current.overwrite(5));
    expect(save).toHaveBeenLastCalledWith({ text: 'mine, more' }, 5);
    expect(result.current.state).toBe('saved');
  });

  it('a copy made on an older version is not slipped over a newer one', async () => {
    const first = open(async () => Promise.reject(new Problem(0)), 1);
    act(() => first.result.current.change({ text: 'old' }));
    await waitFor(() => expect(first.result.current.state).toBe('failed'));
    first.unmount();
    const save = vi.fn<Save>(async () => Promise.reject(new Problem(412)));
    const second = open(save, 7);
    await waitFor(() => expect(second.result.current.state).toBe('stale'));
    expect(save).toHaveBeenCalledWith({ text: 'old' }, 1);
  });
});

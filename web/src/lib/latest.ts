import { useState } from 'react';
import { asProblem, type Problem } from './problem';

/**
 * Goes on with a record as it stands by now, after somebody else has changed it. Where it cannot be loaded nothing changes, and
 * `unread` says why.
 */
export function useLatest<T>(reload: (() => Promise<T | undefined>) | undefined) {
  const [unread, setUnread] = useState<Problem | null>(null);
  const onLatest = async (go: (now: T) => unknown) => {
    setUnread(null);
    try {
      const now = await reload?.();
      if (now !== undefined) await go(now);
    } catch (error) {
      setUnread(asProblem(error));
    }
  };
  return { unread, onLatest };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { dropCopy, readCopy, writeCopy, type CopyPlace, type LocalCopy } from './localCopy';
import { asProblem, type Problem } from './problem';
import { serverNow } from './clock';

export type SaveState = 'clean' | 'dirty' | 'saving' | 'saved' | 'refused' | 'failed' | 'stale';

type Autosave<T> = {
  state: SaveState;
  savedAt: string | undefined;
  problem: Problem | undefined;
  /** What was typed earlier, not saved, and found again on this device. */
  restored: LocalCopy<T> | undefined;
  change: (value: T) => void;
  /** Saves now what is unsaved; gives the version that now stands, or throws the problem. */
  flush: () => Promise<number>;
  /** After a 412: saves the own input over the version that now stands. */
  overwrite: (version: number) => Promise<number>;
  /** Forgets what is unsaved. */
  discard: (version: number) => void;
};

type Options<T> = {
  /** Names the local copy; the same draft, the same key. */
  id: string;
  version: number;
  savedAt?: string;
  save: (value: T, version: number) => Promise<{ version: number }>;
  delay?: number;
  /** Where the local copy lies. */
  place?: CopyPlace;
};

/**
 * Saves what is typed: at once on this device, after a pause on the server, one request at a time. What fails to reach
 * the server stays on the device and is tried again with the next change or by `flush`.
 */
export function useAutosave<T>({ id, version, savedAt, save, delay = 1500, place = 'device' }: Options<T>): Autosave<T> {
  const [initial] = useState<LocalCopy<T> | undefined>(() => readCopy<T>(id, place));
  const unsaved = useRef<LocalCopy<T> | undefined>(initial);
  // A copy made on an older version is saved as such: the server then answers who changed what meanwhile.
  const base = useRef(initial?.base ?? version);
  const stale = useRef(false);
  const running = useRef<Promise<number> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  const [status, setStatus] = useState<{ state: SaveState; savedAt?: string | undefined; problem?: Problem }>({
    state: initial ? 'dirty' : 'clean',
    savedAt,
  });

  useEffect(() => {
    latestSave.current = save;
  }, [save]);

  const store = useCallback(async (): Promise<number> => {
    while (running.current) await running.current.catch(() => undefined);
    const sent = unsaved.current;
    if (!sent) return base.current;
    setStatus((s) => ({ ...s, state: 'saving' }));
    running.current = latestSave.current(sent.value, base.current).then(
      (answer) => {
        base.current = answer.version;
        if (unsaved.current === sent) {
          unsaved.current = undefined;
          dropCopy(id, place);
          setStatus({ state: 'saved', savedAt: serverNow().toISOString() });
        } else {
          setStatus({ state: 'dirty', savedAt: serverNow().toISOString() });
        }
        return answer.version;
      },
      (error: unknown) => {
        const problem = asProblem(error);
        stale.current = problem.stale;
        setStatus((s) => ({ ...s, state: problem.stale ? 'stale' : problem.status === 422 ? 'refused' : 'failed', problem }));
        throw problem;
      },
    );
    try {
      return await running.current;
    } finally {
      running.current = undefined;
    }
  }, [id, place]);

  const later = useCallback(() => {
    clearTimeout(timer.current);
    if (stale.current) return;
    timer.current = setTimeout(() => void store().catch(() => undefined), delay);
  }, [store, delay]);

  const change = useCallback(
    (value: T) => {
      unsaved.current = { value, at: serverNow().toISOString(), base: base.current };
      writeCopy(id, unsaved.current, place);
      setStatus((s) => (s.state === 'stale' ? s : { ...s, state: 'dirty' }));
      later();
    },
    [id, place, later],
  );

  useEffect(() => {
    // What was put back from this device is saved like something just typed.
    if (initial) later();
    const leave = () => void store().catch(() => undefined);
    window.addEventListener('online', leave);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('online', leave);
      if (unsaved.current && !stale.current) leave();
    };
  }, [initial, later, store]);

  return {
    ...status,
    savedAt: status.savedAt,
    problem: status.problem,
    restored: initial,
    change,
    flush: async () => {
      clearTimeout(timer.current);
      let now = await store();
      while (unsaved.current) now = await store();
      return now;
    },
    overwrite: (now) => {
      base.current = now;
      stale.current = false;
      return store();
    },
    discard: (now) => {
      clearTimeout(timer.current);
      unsaved.current = undefined;
      stale.current = false;
      base.current = now;
      dropCopy(id, place);
      setStatus((s) => ({ state: 'clean', savedAt: s.savedAt }));
    },
  };
}

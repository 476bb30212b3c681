import { useCallback, useRef } from 'react';

/**
 * One key per intention of the user. `key()` gives the same one however often the same act is tried again; `done()`
 * after it has succeeded lets the next act begin its own. Other input is another intention: pass it as `about`.
 */
export function useIntention() {
  const kept = useRef<{ about: string; key: string } | null>(null);
  const key = useCallback((about: unknown = '') => {
    const said = JSON.stringify(about);
    if (kept.current?.about !== said) kept.current = { about: said, key: newKey() };
    return kept.current.key;
  }, []);
  const done = useCallback(() => {
    kept.current = null;
  }, []);
  return { key, done };
}

export function newKey(): string {
  // randomUUID exists only in secure contexts; a portal tried out over plain http still needs a key.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...b].map((x, i) => ((i === 6 ? (x & 15) | 64 : i === 8 ? (x & 63) | 128 : x) + 256).toString(16).slice(1)).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

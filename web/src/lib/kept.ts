import { useState } from 'react';
import { serverNow } from './clock';
import { dropCopy, readCopy, writeCopy } from './localCopy';

/** A form that is sent in one go: what is typed survives a reload or an expired login until it has been sent. */
export function useKept<T>(id: string) {
  const [copy, setCopy] = useState(() => readCopy<T>(id));
  return {
    initial: copy?.value,
    /** The version that it was typed on, where that was told. */
    base: copy?.base,
    keep: (value: T, base?: number) => void writeCopy(id, { value, at: serverNow().toISOString(), ...(base !== undefined && { base }) }),
    drop: () => {
      dropCopy(id);
      setCopy(undefined);
    },
  };
}

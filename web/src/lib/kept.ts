import { useState } from 'react';
import { serverNow } from './clock';
import { dropCopy, readCopy, writeCopy } from './localCopy';

/** A form that is sent in one go: what is typed survives a reload or an expired login until it has been sent. */
export function useKept<T>(id: string) {
  const [initial] = useState(() => readCopy<T>(id)?.value);
  return {
    initial,
    keep: (value: T) => void writeCopy(id, { value, at: serverNow().toISOString() }),
    drop: () => dropCopy(id),
  };
}

// What was typed and not yet saved, kept on this device until it is: a reload, a lost connection or an expired login
// loses nothing. Copies belong to the person who typed them and go when that person signs out.

export type LocalCopy<T> = { value: T; at: string; base?: number };

const prefix = 'sheqia.draft.';
let owner = 'anonymous';

export function setCopyOwner(sub: string | undefined) {
  owner = sub ?? 'anonymous';
}

const place = (key: string) => `${prefix}${owner}.${key}`;

export function readCopy<T>(key: string): LocalCopy<T> | undefined {
  const kept = localStorage.getItem(place(key));
  if (!kept) return undefined;
  try {
    return JSON.parse(kept) as LocalCopy<T>;
  } catch {
    localStorage.removeItem(place(key));
    return undefined;
  }
}

/** False when the device has no room: the page then says that only saving helps. */
export function writeCopy<T>(key: string, copy: LocalCopy<T>): boolean {
  try {
    localStorage.setItem(place(key), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key: string) {
  localStorage.removeItem(place(key));
}

export function dropAllCopies() {
  Object.keys(localStorage).filter((k) => k.startsWith(`${prefix}${owner}.`)).forEach((k) => localStorage.removeItem(k));
}

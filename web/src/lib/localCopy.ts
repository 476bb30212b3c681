// What was typed and not yet saved, kept on this device until it is: a reload, a lost connection or an expired login
// loses nothing. Copies belong to the person who typed them and go when that person signs out.

export type LocalCopy<T> = { value: T; at: string; base?: number };

const prefix = 'sheqia.draft.';
let owner = 'anonymous';

export function setCopyOwner(sub: string | undefined) {
  owner = sub ?? 'anonymous';
}

/** Whose copies these are. */
export const copyOwner = () => owner;

/** Where a copy lies: a sealed bid's only as long as its tab, everything else until it is saved. */
export type CopyPlace = 'device' | 'tab';
const storage = (where: CopyPlace) => (where === 'tab' ? sessionStorage : localStorage);

const place = (key: string) => `${prefix}${owner}.${key}`;

export function readCopy<T>(key: string, where: CopyPlace = 'device'): LocalCopy<T> | undefined {
  const kept = storage(where).getItem(place(key));
  if (!kept) return undefined;
  try {
    return JSON.parse(kept) as LocalCopy<T>;
  } catch {
    storage(where).removeItem(place(key));
    return undefined;
  }
}

/** False when the device has no room: the page then says that only saving helps. */
export function writeCopy<T>(key: string, copy: LocalCopy<T>, where: CopyPlace = 'device'): boolean {
  try {
    storage(where).setItem(place(key), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key: string, where: CopyPlace = 'device') {
  storage(where).removeItem(place(key));
}

export function dropAllCopies() {
  for (const kept of [localStorage, sessionStorage]) {
    Object.keys(kept).filter((k) => k.startsWith(`${prefix}${owner}.`)).forEach((k) => kept.removeItem(k));
  }
}

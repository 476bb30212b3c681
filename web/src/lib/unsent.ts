import { createStore, del, get, set, values, type UseStore } from 'idb-keyval';
import { copyOwner } from './localCopy';

// What was entered where there was no connection, with its photos: kept on this device until the server has it. Its key
// is made once and sent along with every try, so that nothing is done twice. It stays its owner's over a sign-out:
// it is lost nowhere else.

type UnsentFile = { key: string; bytes: ArrayBuffer; name: string; sent?: string };
export type Unsent<T> = { key: string; about: string; value: T; files: UnsentFile[]; at: string; refused?: string };

let store: UseStore | undefined;
const place = () => (store ??= createStore('sheqia', 'unsent'));
const named = (key: string) => `${copyOwner()}.${key}`;

type Kept<T> = Unsent<T> & { owner: string };

export async function keepUnsent<T>(unsent: Unsent<T>): Promise<void> {
  await set(named(unsent.key), { ...unsent, owner: copyOwner() } satisfies Kept<T>, place());
}

export const readUnsent = <T>(key: string): Promise<Unsent<T> | undefined> => get<Unsent<T>>(named(key), place());

export const dropUnsent = (key: string): Promise<void> => del(named(key), place());

/** This person's, the oldest first. */
export async function allUnsent<T>(about: string): Promise<Unsent<T>[]> {
  const kept = await values<Kept<T>>(place());
  return kept.filter((u) => u.owner === copyOwner() && u.about === about).sort((a, b) => a.at.localeCompare(b.at));
}

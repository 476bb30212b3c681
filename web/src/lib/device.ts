import { newKey } from './intention';

const place = (link: string) => `sheqia.opinion.${link}`;
const unkept = new Map<string, string>();

/** A random token that this device keeps for one link alone: it is known again there, and nowhere else. */
export function deviceFor(link: string): string {
  try {
    const kept = localStorage.getItem(place(link));
    if (kept) return kept;
    const made = newKey();
    localStorage.setItem(place(link), made);
    return made;
  } catch {
    // A device that keeps nothing has its token as long as the page stands.
    const made = unkept.get(link) ?? newKey();
    unkept.set(link, made);
    return made;
  }
}

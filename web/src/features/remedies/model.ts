import type { Schema } from '@/lib/schema';

export type Remedies = Schema<'RemediesView'>;
export type Objection = Schema<'ObjectionView'>;
export type Complaint = Schema<'ComplaintView'>;
export type Concerning = Schema<'ConcerningView'>;
export type ComplaintRow = Schema<'ComplaintRow'>;
export type Hold = Schema<'HoldView'>;
export type Clock = Schema<'ClockView'>;
export type Letter = Schema<'RemedyLetter'>;
export type LetterRequest = Schema<'RemedyLetterRequest'>;
export type Grounds = Objection['grounds'];
export type Outcome = NonNullable<Objection['outcome']>;

type Partly<T> = { [K in keyof T]?: T[K] | null | undefined };
/** A letter as its form has it. */
export type LetterForm = Partly<Omit<LetterRequest, 'matters'>> & { matters?: Partly<LetterRequest['matters'][number]>[] };

const said = (text: string | null | undefined) => text?.trim() ?? '';

/** The form as the API takes it; the server says what is missing. */
export function toLetter(form: LetterForm): LetterRequest {
  return {
    address: said(form.address), postcode: said(form.postcode), contact: said(form.contact), phone: said(form.phone),
    matters: (form.matters ?? []).map((m) => ({ matter: said(m.matter), request: said(m.request), facts: said(m.facts), law: said(m.law) || null })),
  };
}

/** The letter of a complaint: one matter for each of the objection's that it goes on with, in their order. */
export function toComplaint({ matters, letter }: { matters: readonly number[]; letter: LetterForm }): Schema<'FileComplaintRequest'> {
  const chosen = [...matters].sort((a, b) => a - b);
  return { matters: chosen, letter: toLetter({ ...letter, matters: chosen.map((number) => letter.matters?.[number - 1] ?? {}) }) };
}

export const blankLetter: LetterForm = { matters: [{}] };

/** What was written, to be written on. */
export function toForm({ address, postcode, contact, phone, matters }: Letter): LetterForm {
  return { address, postcode, contact, phone, matters };
}

/** The clock of a rule; the newest, where it was started again. */
export const clockOf = (clocks: readonly Clock[], code: string) => clocks.findLast((c) => c.code === code);

/** Until when documents, opening and result can be objected to, as far as that has begun. */
export const stageClocks = (clocks: readonly Clock[]) =>
  ['objection-documents', 'objection-process', 'objection-result'].flatMap((code) => clockOf(clocks, code) ?? []);

export type Choice = { grounds: Grounds; until: string };

/** What can be objected to now, with until when, without what is closed to the organisation. The award says so itself of the result. */
export function choices({ clocks, closed }: Remedies, resultUntil: string | null, now: Date): Choice[] {
  const ends: [Grounds, string | null | undefined][] = [
    ['DOCUMENTS', clockOf(clocks, 'objection-documents')?.due], ['PROCESS', clockOf(clocks, 'objection-process')?.due],
    ['RESULT', clockOf(clocks, 'objection-result')?.due ?? resultUntil],
  ];
  return ends.flatMap(([grounds, until]) => (until && Date.parse(until) > now.getTime() && !closed.includes(grounds) ? [{ grounds, until }] : []));
}

/** The complaints that go on from an objection, oldest first. */
export const complaintsOf = (objection: Objection, complaints: readonly Complaint[]) => complaints.filter((k) => k.objectionId === objection.id);

/** Something may still come of it. */
export const isOpen = (remedy: Objection | Complaint) => remedy.next.length > 0;

/** Whether the procedure waits for something. */
export const isHeld = ({ holds }: Remedies) => holds.length > 0;

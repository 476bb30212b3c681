import { compare, minus, sum, times } from '@/lib/money';
import type { Violation } from '@/lib/problem';
import type { Asked, BidContent } from './model';

type Price = string | null | undefined;

/** What the editor holds, which may be anything half typed; prices by the id of the project's line. */
export type BidForm = {
  proposal?: string | null | undefined;
  prices?: Record<string, Price> | undefined;
  staff?: (Partial<BidContent['staff'][number]> | undefined)[] | undefined;
  documents?: BidContent['documents'] | undefined;
};

/** A line that the project asks for, as it is priced. */
export type AskedLine = { id: string; name: string; reference: string; quantity: number; unit?: string; persons?: number; months?: number };

/** Everything that is priced: the indicators, then the staff. Published lines have ids. */
export const askedLines = (asked: Asked): AskedLine[] => [
  ...asked.indicators.map((x) => ({ id: x.id ?? '', name: x.name, reference: x.unitPrice, quantity: x.quantity, unit: x.unit })),
  ...asked.staff.map((x) => ({ id: x.id ?? '', name: x.role, reference: x.monthlyPrice, quantity: x.persons * x.months, persons: x.persons, months: x.months })),
];

export const emptyBid = (projectEdition: number): BidContent => ({ projectEdition, proposal: '', prices: [], staff: [], documents: [] });

export const toForm = (content: BidContent): BidForm => ({ ...content, prices: Object.fromEntries(content.prices.map((p) => [p.line, p.unitPrice])) });

/** The form as the API takes it: a price, or none yet, for each line that the project asks for, as an answer to that edition. */
export function toBidContent(form: BidForm, asked: Asked, projectEdition: number): BidContent {
  return {
    projectEdition,
    proposal: form.proposal ?? '',
    prices: askedLines(asked).map(({ id }) => ({ line: id, unitPrice: form.prices?.[id] || null })),
    staff: (form.staff ?? []).map((w) => ({ name: w?.name ?? '', role: w?.role ?? '', certificate: w?.certificate || null })),
    documents: form.documents ?? [],
  };
}

/** What is wrong with the third price that was sent is wrong with that line's field. */
export function atLines(violations: readonly Violation[], asked: Asked): Violation[] {
  const lines = askedLines(asked);
  return violations.map((v) => ({ ...v, field: v.field.replace(/^prices\[(\d+)].*/, (all, i) => (lines[Number(i)] ? `prices.${lines[Number(i)]?.id}` : all)) }));
}

export const lineOffer = (line: AskedLine, price: Price) => times(price, line.quantity);

/** The offered price for everything, to the cent, and how it stands to the ceiling. */
export function offer(form: Pick<BidForm, 'prices'>, asked: Asked) {
  const lines = askedLines(asked);
  const total = sum(lines.map((line) => lineOffer(line, form.prices?.[line.id])));
  const ceiling = asked.budgetCeiling ?? '0.00';
  const complete = lines.every((line) => form.prices?.[line.id]);
  return { total, ceiling, left: minus(ceiling, total), exceeds: compare(total, ceiling) > 0, complete };
}

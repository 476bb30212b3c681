import { compare, minus, sum, times } from '@/lib/money';
import type { Asked, BidContent } from './model';

type Price = string | null | undefined;

/** What the editor holds, which may be anything half typed. */
export type BidForm = {
  proposal?: string | null | undefined;
  indicatorPrices?: Price[] | undefined;
  staffPrices?: Price[] | undefined;
  staff?: (Partial<BidContent['staff'][number]> | undefined)[] | undefined;
  documents?: BidContent['documents'] | undefined;
};

export const emptyBid: BidContent = { proposal: '', indicatorPrices: [], staffPrices: [], staff: [], documents: [] };

/** One price for each line that the project asks for; what is not offered yet is null, which the server takes in a draft. */
const prices = (typed: Price[] | undefined, lines: number) =>
  Array.from({ length: lines }, (_, i) => typed?.[i] || null) as unknown as BidContent['indicatorPrices'];

/** The form as the API takes it, in the order of the project's lines. */
export function toBidContent(form: BidForm, asked: Asked): BidContent {
  return {
    proposal: form.proposal ?? '',
    indicatorPrices: prices(form.indicatorPrices, asked.indicators.length),
    staffPrices: prices(form.staffPrices, asked.staff.length),
    staff: (form.staff ?? []).map((w) => ({ name: w?.name ?? '', role: w?.role ?? '', certificate: w?.certificate || null })),
    documents: form.documents ?? [],
  };
}

export const indicatorOffer = (asked: Asked, i: number, price: Price) => times(price, asked.indicators[i]?.quantity);
export const staffOffer = (asked: Asked, i: number, price: Price) =>
  times(times(price, asked.staff[i]?.persons), asked.staff[i]?.months);

/** The offered price for everything, to the cent, and how it stands to the ceiling. */
export function offer(form: Pick<BidForm, 'indicatorPrices' | 'staffPrices'>, asked: Asked) {
  const total = sum([
    ...asked.indicators.map((_, i) => indicatorOffer(asked, i, form.indicatorPrices?.[i])),
    ...asked.staff.map((_, i) => staffOffer(asked, i, form.staffPrices?.[i])),
  ]);
  const ceiling = asked.budgetCeiling ?? '0.00';
  const complete = asked.indicators.every((_, i) => form.indicatorPrices?.[i]) && asked.staff.every((_, i) => form.staffPrices?.[i]);
  return { total, ceiling, left: minus(ceiling, total), exceeds: compare(total, ceiling) > 0, complete };
}

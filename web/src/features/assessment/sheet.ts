import type { Assignment, ScoreSheet } from './model';

type Row = {
  eligible?: boolean | null | undefined;
  compliant?: boolean | null | undefined;
  reason?: string | null | undefined;
  scores?: (number | null | undefined)[] | undefined;
  comment?: string | null | undefined;
};

/** What the form holds, a row for each bid in the order in which they are shown; anything may be half filled in. */
export type SheetForm = { bids?: Row[] };

export const qualityOf = (a: Pick<Assignment, 'content'>) => a.content.criteria.filter((c) => c.kind === 'QUALITY');

/** The sheet as the form takes it: one row for every bid, also for those that nothing has been said of yet. */
export function toForm(a: Assignment): SheetForm {
  return { bids: a.bids.map((b) => a.sheet.bids.find((s) => s.bidId === b.id) ?? {}) };
}

/** A bid is out as soon as one of the two checks says no; then there is a reason instead of points. */
export const isOut = (row: Row | undefined) => row?.eligible === false || row?.compliant === false;

/** The form as the API takes it. Points that are missing stay missing: null, which a draft may have. */
export function toSheet(form: SheetForm, a: Assignment): ScoreSheet {
  const quality = qualityOf(a);
  return {
    bids: a.bids.map((b, i) => {
      const row = form.bids?.[i];
      const out = isOut(row);
      return {
        bidId: b.id,
        eligible: row?.eligible ?? null,
        compliant: row?.compliant ?? null,
        reason: out ? row?.reason || null : null,
        scores: out ? [] : (quality.map((_, c) => row?.scores?.[c] ?? null) as number[]),
        comment: row?.comment || null,
      };
    }) as ScoreSheet['bids'],
  };
}

/** The points given so far, without the errors of binary fractions; at most two decimals each. */
export const pointsOf = (row: Row | undefined): number =>
  (row?.scores ?? []).reduce<number>((cents, s) => cents + Math.round((s ?? 0) * 100), 0) / 100;

import type { Schema } from '@/lib/schema';

export type Opening = Schema<'OpeningView'>;
export type OpenedBid = Schema<'OpenedBidView'>;
export type Evaluation = Schema<'EvaluationView'>;
export type Member = Evaluation['committee'][number];
export type Report = NonNullable<Evaluation['report']>;
type RankedBid = Schema<'RankedBid'>;
export type Award = Schema<'AwardView'>;
export type Evaluator = Schema<'EvaluatorView'>;
export type CommitteeRule = Schema<'CommitteeRule'>;
export type Flag = Report['flags'][number];

/** The award that counts now: the newest that has not been revoked. */
export function standing(awards: readonly Award[]): Award | undefined {
  return [...awards].reverse().find((a) => a.status !== 'REVOKED');
}

/** The candidate that would be proposed next: the first of the ranking that no award of this round has named yet. */
export function candidate({ report, round, awards }: Evaluation): RankedBid | undefined {
  const gone = new Set(awards.filter((a) => a.round === round?.number).map((a) => a.creditCode));
  return report?.ranking.find((r) => r.place !== null && !gone.has(r.creditCode));
}

export const sits = (m: Member) => m.status !== 'RECUSED' && m.status !== 'RESERVE';

/** A score as it is printed in the report. */
export const formatScore = (score: number) => score.toFixed(2);

/** A member found the bidder eligible and the offer compliant. */
export const isValid = (score: { eligible?: boolean | null; compliant?: boolean | null }) => score.eligible === true && score.compliant === true;

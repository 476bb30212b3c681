import type { Schema } from '@/lib/schema';

export type Opening = Schema<'OpeningView'>;
export type OpenedBid = Schema<'OpenedBidView'>;
export type Evaluation = Schema<'EvaluationView'>;
export type Member = Evaluation['committee'][number];
export type Report = NonNullable<Evaluation['report']>;
export type RankedBid = Schema<'RankedBid'>;
export type Award = Schema<'AwardView'>;
export type Objection = Schema<'ObjectionView'>;
export type ObjectionAnswer = Schema<'AnswerObjectionRequest'>;
export type Evaluator = Schema<'EvaluatorView'>;
export type CommitteeRule = Schema<'CommitteeRule'>;

/** The award that counts now: the newest that has not been revoked. */
export function standing(awards: readonly Award[]): Award | undefined {
  return [...awards].reverse().find((a) => a.status !== 'REVOKED');
}

/** The candidate that would be proposed next: the best ranked bid that no award has named yet. */
export function candidate(evaluation: Evaluation): RankedBid | undefined {
  const gone = new Set(evaluation.awards.map((a) => a.creditCode));
  return evaluation.report?.ranking.filter((r) => r.place !== null && !gone.has(r.creditCode))
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))[0];
}

export const sits = (m: Member) => m.status === 'SEATED' || m.status === 'DECLARED' || m.status === 'SUBMITTED';

/** A score as it is printed in the report. */
export const formatScore = (score: number) => score.toFixed(2);

import type { Schema } from '@/lib/schema';

export type AssignmentRow = Schema<'AssignmentRow'>;
export type Assignment = Schema<'AssignmentView'>;
export type OpenedBid = Schema<'OpenedBidView'>;
export type ScoreSheet = Schema<'ScoreSheet'>;
export type DeliveryEvaluation = Schema<'DeliveryEvaluationView'>;

import type { Schema } from '@/lib/schema';

export type AssignmentRow = Schema<'AssignmentRow'>;
export type Assignment = Schema<'AssignmentView'>;
export type OpenedBid = Schema<'OpenedBidView'>;
export type ScoreSheet = Schema<'ScoreSheet'>;
export type BidScore = Schema<'BidScore'>;
export type Assessment = Schema<'AssessmentView'>;
export type DeliveryEvaluation = Schema<'DeliveryEvaluationView'>;

import type { Schema } from '@/lib/schema';

export type SurveyForm = Schema<'SurveyForm'>;
export type OpinionResult = Schema<'OpinionResult'>;
export type Survey = Schema<'SurveyView'>;
export type Words = Schema<'WordsView'>;
export type Answers = Omit<Schema<'GiveOpinionRequest'>, 'device'>;

/** Where residents answer, in full: it stands in a QR code. */
export const linkOf = (token: string) => `${location.origin}/surveys/${token}`;

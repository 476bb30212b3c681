import type { Schema } from '@/lib/schema';

export type Consultation = Schema<'ConsultationView'>;
export type ConsultationRow = Schema<'ConsultationRow'>;
export type ConsultationAnswer = Schema<'ConsultationAnswerView'>;
export type Need = Schema<'Need'>;
export type NeedView = Schema<'NeedView'>;
export type NeedExemption = Schema<'NeedExemptionView'>;

export const consultationFilters = ['tenant', 'open'] as const;
export type ConsultationFilter = (typeof consultationFilters)[number];

import type { Schema } from '@/lib/schema';

export type Contract = Schema<'ContractView'>;
export type ContractRow = Schema<'ContractRow'>;
export type ContractChange = Schema<'ContractTermsRequest'>;
export type Delivery = Schema<'DeliveryView'>;
export type Evaluation = Schema<'DeliveryEvaluationView'>;
export type Payment = Schema<'PaymentView'>;
export type Supplement = Schema<'SupplementView'>;
export type SupplementRequest = Schema<'SupplementRequest'>;
export type PaperForm = Schema<'PaperSignatures'>;
export type RepaymentForm = Schema<'RepaymentRequest'>;

export const contractFilters = ['status'] as const;
export type ContractFilter = (typeof contractFilters)[number];

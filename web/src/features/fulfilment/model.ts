import type { Schema } from '@/lib/schema';

export type ContractRow = Schema<'ContractRow'>;
export type Contract = Schema<'ContractView'>;
export type Delivery = Schema<'DeliveryView'>;
export type DeliveryEvaluation = Schema<'DeliveryEvaluationView'>;
export type Payment = Schema<'PaymentView'>;
export type Supplement = Schema<'SupplementView'>;

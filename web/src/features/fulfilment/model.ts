import type { Schema } from '@/lib/schema';

export type ContractRow = Schema<'ContractRow'>;
export type Contract = Schema<'ContractView'>;
export type Delivery = Schema<'DeliveryView'>;
export type DeliveryEvaluation = Schema<'DeliveryEvaluationView'>;
export type ServiceRecord = Schema<'ServiceRecordView'>;
export type Payment = Schema<'PaymentView'>;
export type ServiceForm = Schema<'RecordServiceRequest'>;
export type Supplement = Schema<'SupplementView'>;

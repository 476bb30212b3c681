import type { Schema } from '@/lib/schema';

export type Contract = Schema<'ContractView'>;
export type StaffMember = Schema<'StaffView'>;
export type StaffForm = Schema<'AssignStaffRequest'>;
export type ServiceRecord = Schema<'ServiceRecordView'>;
export type ServiceForm = Schema<'RecordServiceRequest'>;
export type EvidenceKind = Schema<'EvidenceKind'>;
export type RecordList = Schema<'RecordListPreview'>;
export type Sample = Schema<'VerificationSampleView'>;
export type Exemption = Schema<'ExemptionView'>;
export type SpotCheck = Schema<'SpotCheckView'>;
export type SpotCheckForm = Schema<'SpotCheckRequest'>;
export type CheckForm = Schema<'CheckRecordRequest'>;
export type Report = Schema<'ReportView'>;
export type WholeReport = Schema<'WholeReport'>;
export type ReportWords = Schema<'WriteReportRequest'>;

export const recordFilters = ['flagged'] as const;
export type RecordFilter = (typeof recordFilters)[number];
export type RecordQuery = { flagged?: string; cursor?: string };

/** What the API takes of a list's address. */
export const recordQuery = ({ flagged, cursor }: RecordQuery) => ({ ...(flagged && { flagged: true }), ...(cursor && { cursor }) });

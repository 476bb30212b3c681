import type { Schema } from '@/lib/schema';

export type Contract = Schema<'ContractView'>;
export type StaffMember = Schema<'StaffView'>;
export type StaffForm = Schema<'AssignStaffRequest'>;

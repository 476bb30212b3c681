import { DataState } from '@/components/DataState';
import { useTenantStaff } from '../api/useTenantStaff';
import { StaffTable } from './StaffTable';

export function TenantStaff({ tenant, contract }: { tenant: string; contract: string }) {
  return <DataState of={useTenantStaff(tenant, contract)} rows={3}>{({ items }) => <StaffTable staff={items} />}</DataState>;
}

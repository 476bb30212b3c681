import { inTenant } from '@/lib/session';
import type { PageSpec } from './page';

/** Further pages of a tenant's officials. */
export const officialPages: readonly PageSpec[] = [
  { path: '/t/:tenant/contracts', access: inTenant(), texts: ['contracting'], load: () => import('../routes/tenant/ContractsPage'), menu: { area: 'tenant', label: 'contracts' } },
  { path: '/t/:tenant/contracts/:id', access: inTenant(), texts: ['contracting', 'projects'], load: () => import('../routes/tenant/ContractPage') },
  { path: '/t/:tenant/payments', access: inTenant(), texts: ['contracting'], load: () => import('../routes/tenant/PaymentsPage'), menu: { area: 'tenant', label: 'payments' } },
];

import { createContext, useContext } from 'react';
import type { Schema } from './schema';
import { local } from './i18n';

export type TenantSummary = Schema<'TenantView'>;

/** All buyers of the district, for names, colours and choices; the application loads them once. */
export const TenantsContext = createContext<readonly TenantSummary[]>([]);

export function useTenants(): readonly TenantSummary[] {
  return useContext(TenantsContext);
}

/** The shown name of a tenant's code; the code itself while the names are on their way. */
export function useTenantName(): (code: string) => string {
  const tenants = useTenants();
  return (code) => {
    const tenant = tenants.find((t) => t.code === code);
    return tenant ? local(tenant.name) : code;
  };
}

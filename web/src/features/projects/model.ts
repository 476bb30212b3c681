import type { Schema } from '@/lib/schema';

export type ProjectRow = Schema<'ProjectRow'>;
export type PublishedProject = Schema<'PublishedProjectView'>;
export type TenantProject = Schema<'ProjectView'>;
export type ProjectContent = Schema<'ProjectContent'>;

export const publicFilters = ['q', 'tenant', 'stream', 'status', 'procedure', 'minBudget', 'maxBudget'] as const;
export type PublicFilter = (typeof publicFilters)[number];

export const tenantFilters = ['q', 'status', 'stream'] as const;
export type TenantFilter = (typeof tenantFilters)[number];

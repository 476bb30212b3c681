/** Under the project's own key: whatever changes the project makes these be asked for again. */
export const projectRemediesKey = (tenant: string, id: string) => ['tenant-projects', tenant, 'one', id, 'remedies'] as const;
export const ownRemediesKey = (creditCode: string, id: string) => ['organisations', creditCode, 'projects', id, 'remedies'] as const;
export const complaintsKey = ['district', 'complaints'] as const;
export const complaintKey = (complaint: string) => [...complaintsKey, 'one', complaint] as const;

export const contractKey = (tenant: string, id: string) => ['tenant-contracts', tenant, 'one', id] as const;

/** What an act on a contract may change: its project, the budget, payments, the work list. */
export const touchedBy = (tenant: string) =>
  [['tenant-contracts', tenant], ['tenant-payments', tenant], ['tenant-projects', tenant], ['appropriations', tenant], ['me', 'work-items']] as const;

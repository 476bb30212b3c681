/** Under the project's own key: whatever changes the project makes these be asked for again. */
export const awardKey = (tenant: string, id: string, part: 'opening' | 'bids' | 'evaluation') =>
  ['tenant-projects', tenant, 'one', id, part] as const;

/** What an act of the procedure may change: the project, its lists, the budget, the work list. */
export const touchedBy = (tenant: string) => [['tenant-projects', tenant], ['appropriations', tenant], ['me', 'work-items']] as const;

/** Whose look at a delivery: the organisation's, the buyer's or the assessor's, each by its own addresses. */
export const ownKey = (creditCode: string, contract: string) => ['delivery', 'organisation', creditCode, contract] as const;
export const tenantKey = (tenant: string, contract: string) => ['delivery', 'tenant', tenant, contract] as const;

/** Beneath the key of the contract, which an act on a delivery may change too: the organisation's, the buyer's, the assessor's. */
export const ownKey = (creditCode: string, contract: string) => ['organisations', creditCode, 'contracts', 'one', contract] as const;
export const tenantKey = (tenant: string, contract: string) => ['tenant-contracts', tenant, 'one', contract] as const;
export const assessorKey = (evaluation: string) => ['me', 'evaluations', 'one', evaluation] as const;

export const bidsKey = (creditCode: string) => ['organisations', creditCode, 'bids'] as const;
export const bidKey = (creditCode: string, id: string) => [...bidsKey(creditCode), 'one', id] as const;

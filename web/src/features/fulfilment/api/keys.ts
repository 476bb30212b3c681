export const contractsKey = (creditCode: string) => ['organisations', creditCode, 'contracts'] as const;
export const contractKey = (creditCode: string, id: string) => [...contractsKey(creditCode), 'one', id] as const;
export const deliveryKey = (creditCode: string, id: string) => [...contractKey(creditCode, id), 'delivery'] as const;
export const paymentsKey = (creditCode: string, id: string) => [...contractKey(creditCode, id), 'payments'] as const;

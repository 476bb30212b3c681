export const profileKey = (creditCode: string) => ['organisations', creditCode, 'profile'] as const;

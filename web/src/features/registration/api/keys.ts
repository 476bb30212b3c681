export const profileKey = (creditCode: string) => ['organisations', creditCode, 'profile'] as const;
export const membersKey = (creditCode: string) => ['organisations', creditCode, 'members'] as const;

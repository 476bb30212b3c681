export const profileKey = (creditCode: string) => ['organisations', creditCode, 'profile'] as const;
export const registrationsKey = ['me', 'registrations'] as const;

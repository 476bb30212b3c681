export const participationKey = (creditCode: string, project: string, part: 'questions' | 'objections') =>
  ['organisations', creditCode, 'projects', project, part] as const;

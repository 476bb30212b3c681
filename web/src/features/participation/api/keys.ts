export const participationKey = (creditCode: string, project: string, part: 'questions') =>
  ['organisations', creditCode, 'projects', project, part] as const;

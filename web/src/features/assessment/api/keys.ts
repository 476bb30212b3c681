export const assignmentKey = (id: string) => ['me', 'assignments', 'one', id] as const;
export const assessmentKey = (id: string) => ['me', 'evaluations', 'one', id] as const;

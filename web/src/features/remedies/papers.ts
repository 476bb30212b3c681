/** Where letters and answers are read as papers: in the office, by who sent them, by the authority. */
export type Papers = { at: string };

export const papersOfProject = (tenant: string, id: string): Papers => ({ at: `/tenants/${tenant}/projects/${id}/remedies` });
export const ownPapers = (creditCode: string, id: string): Papers => ({ at: `/organisations/${creditCode}/projects/${id}/remedies` });
export const papersOfAuthority: Papers = { at: '/district' };

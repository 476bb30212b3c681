import type { Schema } from '@/lib/schema';

export type Pledge = Schema<'PledgeView'>;
export type PledgeRow = Schema<'PledgeRow'>;
export type PledgeTerms = Schema<'PledgeTerms'>;
export type LimitWarning = Schema<'LimitWarning'>;
export type Tranche = Schema<'TrancheView'>;

export const pledgeFilters = ['status'] as const;
export type PledgeFilter = (typeof pledgeFilters)[number];

/** From the publication until signing begins a project takes pledges, and gives them back. */
const fundable: readonly Pledge['projectStatus'][] = ['PUBLISHED', 'SEALED', 'EVALUATION', 'PUBLICITY', 'AWARDED'];
export const isFundable = (status: Pledge['projectStatus']) => fundable.includes(status);

/** Who looks at a pledge: the foundation that made it, or the tenant to whose project it is. */
export type Side = { as: 'foundation'; creditCode: string } | { as: 'tenant'; tenant: string };

export const pledgesPath = (side: Side) => (side.as === 'foundation' ? `/o/${side.creditCode}/pledges` : `/t/${side.tenant}/pledges`);

import type { Schema } from '@/lib/schema';

export type Programme = Schema<'ProgrammeView'>;
export type ProgrammeContent = Schema<'ProgrammeContent'>;
export type Proposal = Schema<'ProposalView'>;
export type ProposalContent = Schema<'ProposalContent'>;

/** Who proposes: an organisation or a tenant. */
export type ProposerSide = { as: 'organisation'; creditCode: string } | { as: 'tenant'; tenant: string };
export type LimitWarning = Schema<'LimitWarning'>;

import type { Role } from '@/lib/domain';
import type { Schema } from '@/lib/schema';

export type Member = Schema<'MemberView'>;
export type Expert = Schema<'EvaluatorView'>;
/** Whom to ask, and as what. */
export type Invite = Schema<'InviteRequest'>;
/** Somebody who was asked and has not answered. */
export type Invitation = Schema<'InvitationView'>;
/** One that just went out; with its link where no mail carries it. */
export type Invited = Schema<'InvitedView'>;

/** One that another administrator has to send, and of which place. */
export type Proposed = Schema<'ProposedView'>;

/** Where people belong: a tenant by its code, an organisation by its credit code, the district. */
export type Place = { scope: 'TENANT' | 'ORGANISATION' | 'DISTRICT'; id: string };

export const district: Place = { scope: 'DISTRICT', id: 'district' };

/** The roles that are given in a place; the first of them gives and takes them. */
export const rolesOf: Record<Place['scope'], readonly [Role, ...Role[]]> = {
  TENANT: ['tenant-admin', 'officer', 'approver', 'finance'],
  ORGANISATION: ['org-admin', 'org-staff'],
  DISTRICT: ['district-admin', 'district-auditor', 'evaluator', 'supervisor'],
};

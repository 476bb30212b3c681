import { createContext, useContext } from 'react';
import type { Role } from './domain';
import type { Schema } from './schema';

export type Membership = Schema<'MembershipView'>;
export type Me = Schema<'MeView'>;

/** Who is signed in and what that person may do, as the API says it. The API decides; this only hides what is no use. */
export type Session = { status: 'loading' | 'anonymous' | 'signedIn'; me?: Me; error?: unknown; reload?: () => void };

export const SessionContext = createContext<Session>({ status: 'loading' });

export function useSession(): Session {
  return useContext(SessionContext);
}

/** True for a person with one of these roles in this tenant, organisation or (without an id) anywhere. */
export function holds(me: Me | undefined, roles: readonly Role[], id?: string): boolean {
  return (me?.memberships ?? []).some((m) => (roles as readonly string[]).includes(m.role) && (id === undefined || m.id === id));
}

export function useHolds(roles: readonly Role[], id?: string): boolean {
  return holds(useSession().me, roles, id);
}

/** Who may open a page. `param` names the part of the address that holds the tenant or organisation. */
export type Access =
  | { open: true }
  | { login: true }
  | { roles: readonly Role[]; param?: string };

export const anyone: Access = { open: true };
export const signedIn: Access = { login: true };

/** Members of the tenant in the address, and the district's auditor, who reads everything. */
export const inTenant = (...only: Role[]): Access =>
  ({ roles: only.length ? only : ['officer', 'approver', 'finance', 'tenant-admin', 'district-auditor'], param: 'tenant' });
export const inOrganisation = (...only: Role[]): Access =>
  ({ roles: only.length ? only : ['org-admin', 'org-staff'], param: 'creditCode' });
export const inDistrict = (...only: Role[]): Access => ({ roles: only.length ? only : ['district-admin', 'district-auditor'] });

export function allows(access: Access, me: Me | undefined, params: Record<string, string | undefined>): boolean {
  if ('open' in access) return true;
  if (!me) return false;
  if ('login' in access) return true;
  return me.memberships.some((m) =>
    (access.roles as readonly string[]).includes(m.role) && (!access.param || m.scope === 'DISTRICT' || m.id === params[access.param]));
}

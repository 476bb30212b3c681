import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';
import type { Invitation, Invite, Invited, Place } from '../model';

type Query = { cursor?: string };

/** What is asked of a place, whichever it is. */
type Calls = {
  members: (query: Query) => Promise<Schema<'PageMemberView'>>;
  remove: (member: string, intention: string) => Promise<unknown>;
  invitations: (query: Query) => Promise<Schema<'PageInvitationView'>>;
  invite: (body: Invite, intention: string) => Promise<Invited>;
  send: (invitation: Pick<Invitation, 'id' | 'version'>, intention: string) => Promise<Invited>;
  withdraw: (invitation: Pick<Invitation, 'id' | 'version'>, intention: string) => Promise<Invitation>;
};

const calls: Record<Place['scope'], (id: string) => Calls> = {
  TENANT: (tenant) => ({
    members: (query) => call(api.GET('/tenants/{tenant}/members', { params: { path: { tenant }, query } })),
    remove: (member, intention) => call(api.DELETE('/tenants/{tenant}/members/{member}', { params: { path: { tenant, member } }, headers: actHeaders(intention) })),
    invitations: (query) => call(api.GET('/tenants/{tenant}/invitations', { params: { path: { tenant }, query } })),
    invite: (body, intention) => call(api.POST('/tenants/{tenant}/invitations', { params: { path: { tenant } }, headers: actHeaders(intention), body })),
    send: ({ id: invitation, version }, intention) => call(api.POST('/tenants/{tenant}/invitations/{invitation}/send', { params: { path: { tenant, invitation } }, headers: actHeaders(intention, version) })),
    withdraw: ({ id: invitation, version }, intention) => call(api.POST('/tenants/{tenant}/invitations/{invitation}/withdraw', { params: { path: { tenant, invitation } }, headers: actHeaders(intention, version) })),
  }),
  ORGANISATION: (creditCode) => ({
    members: (query) => call(api.GET('/organisations/{creditCode}/members', { params: { path: { creditCode }, query } })),
    remove: (member, intention) => call(api.DELETE('/organisations/{creditCode}/members/{member}', { params: { path: { creditCode, member } }, headers: actHeaders(intention) })),
    invitations: (query) => call(api.GET('/organisations/{creditCode}/invitations', { params: { path: { creditCode }, query } })),
    invite: (body, intention) => call(api.POST('/organisations/{creditCode}/invitations', { params: { path: { creditCode } }, headers: actHeaders(intention), body })),
    send: ({ id: invitation, version }, intention) => call(api.POST('/organisations/{creditCode}/invitations/{invitation}/send', { params: { path: { creditCode, invitation } }, headers: actHeaders(intention, version) })),
    withdraw: ({ id: invitation, version }, intention) => call(api.POST('/organisations/{creditCode}/invitations/{invitation}/withdraw', { params: { path: { creditCode, invitation } }, headers: actHeaders(intention, version) })),
  }),
  DISTRICT: () => ({
    members: (query) => call(api.GET('/district/members', { params: { query } })),
    remove: (member, intention) => call(api.DELETE('/district/members/{member}', { params: { path: { member } }, headers: actHeaders(intention) })),
    invitations: (query) => call(api.GET('/district/invitations', { params: { query } })),
    invite: (body, intention) => call(api.POST('/district/invitations', { headers: actHeaders(intention), body })),
    send: ({ id: invitation, version }, intention) => call(api.POST('/district/invitations/{invitation}/send', { params: { path: { invitation } }, headers: actHeaders(intention, version) })),
    withdraw: ({ id: invitation, version }, intention) => call(api.POST('/district/invitations/{invitation}/withdraw', { params: { path: { invitation } }, headers: actHeaders(intention, version) })),
  }),
};

/** The calls of one place: the only ones that know which of the three it is. */
export const callsOf = ({ scope, id }: Place) => calls[scope](id);

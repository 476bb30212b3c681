import type { Schema } from '@/lib/schema';

export type Organisation = Schema<'OrganisationView'>;
export type Profile = Schema<'OrganisationProfile'>;
export type Registration = Schema<'RegisterOrganisationRequest'>;

type Partly<T> = { [K in keyof T]?: T[K] | null | undefined };

/** The form as the API takes it: nothing is undefined. The server says what is missing. */
export function toProfile(form: Partly<Profile>): Profile {
  return {
    name: form.name ?? '', legalRepresentative: form.legalRepresentative ?? '', controllingPerson: form.controllingPerson ?? '',
    contact: form.contact ?? '', phone: form.phone ?? '', email: form.email ?? '', address: form.address ?? '',
    fields: form.fields ?? [], introduction: form.introduction ?? '', grade: form.grade ?? null, gradeUntil: form.gradeUntil ?? null,
    documents: (form.documents ?? []).map(({ id, name }) => ({ id, name })),
  };
}

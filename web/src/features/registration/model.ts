import type { Schema } from '@/lib/schema';

export type Organisation = Schema<'OrganisationView'>;
export type Facts = Schema<'OrganisationFacts'>;
/** What an organisation says of itself and changes by itself. */
export type Contact = Schema<'ContactProfile'>;
/** All that a registration says of the organisation. */
export type Profile = Schema<'OrganisationProfile'>;
export type Registration = Schema<'RegistrationView'>;
export type RegisterRequest = Schema<'RegisterRequest'>;

type Partly<T> = { [K in keyof T]?: T[K] | null | undefined };

/** The forms as the API takes them: nothing is undefined. The server says what is missing. */
export function toContact(form: Partly<Contact>): Contact {
  return {
    contact: form.contact ?? '', phone: form.phone ?? '', email: form.email ?? '', address: form.address ?? '',
    fields: form.fields ?? [], introduction: form.introduction ?? '', documents: (form.documents ?? []).map(({ id, name }) => ({ id, name })),
  };
}

export function toProfile(form: Partly<Profile>): Profile {
  return {
    ...toContact(form), name: form.name ?? '', legalRepresentative: form.legalRepresentative ?? '', controllingPerson: form.controllingPerson ?? '',
    grade: form.grade ?? null, gradeUntil: form.gradeUntil ?? null,
  };
}

import type { components } from '@/api/schema';

/** A record of the API, by its name in the OpenAPI document. */
export type Schema<N extends keyof components['schemas']> = components['schemas'][N];

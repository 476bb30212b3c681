import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { Problem } from './problem';
import { currentLanguage } from './language';

type TokenSource = { token: () => Promise<string | undefined>; expired: () => void };

let tokens: TokenSource = { token: async () => undefined, expired: () => undefined };

/** The login gives its tokens to the client; they stay in memory. */
export function takeTokensFrom(source: TokenSource) {
  tokens = source;
}

export const baseUrl = `${location.origin}/api/v1`;

/** The headers of every request, also for those that do not go through the typed client (uploads, downloads). */
export async function commonHeaders(): Promise<Record<string, string>> {
  const token = await tokens.token();
  return { 'Accept-Language': currentLanguage(), ...(token && { Authorization: `Bearer ${token}` }) };
}

const common: Middleware = {
  async onRequest({ request }) {
    for (const [name, value] of Object.entries(await commonHeaders())) request.headers.set(name, value);
    return request;
  },
};

export const api = createClient<paths>({ baseUrl, fetch: (request) => globalThis.fetch(request) });
api.use(common);

/** What the API answered instead of the thing asked for. */
export function problemOf(status: number, body: unknown): Problem {
  if (status === 401) tokens.expired();
  return new Problem(status, body && typeof body === 'object' ? body : {});
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer, or its problem thrown. Every call of the API goes through here. */
export async function call<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer.catch(() => {
    throw new Problem(0);
  });
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

/** The headers of an act: one key per intention, and the version that the user saw. */
export function actHeaders(intention: string, version?: number) {
  return { 'Idempotency-Key': intention, ...(version !== undefined && { 'If-Match': `"${version}"` }) };
}

export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}

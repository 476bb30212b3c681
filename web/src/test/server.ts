import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import { setupServer } from 'msw/node';
import type { paths } from '@/api/schema';
import type { Schema } from '@/lib/schema';

/** The API of the tests; each test says what it answers. */
export const server = setupServer();

type Path = keyof paths & string;
const at = (path: Path) => `*/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`;

/** Answers one endpoint of the OpenAPI document; a path that is not in it does not compile. */
export function answer(method: 'get' | 'post' | 'put', path: Path, resolver: HttpResponseResolver) {
  server.use(http[method](at(path), resolver));
}

export const problem = (status: number, body: Partial<Schema<'Problem'>>) =>
  HttpResponse.json({ status, ...body }, { status, headers: { 'Content-Type': 'application/problem+json' } });

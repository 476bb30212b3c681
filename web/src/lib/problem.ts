import type { Schema } from './schema';

export type Violation = Schema<'Violated'>;
type Body = Partial<Schema<'Problem'>>;

/** What went wrong, as the API says it (RFC 9457) or as the browser saw it. */
export class Problem extends Error {
  readonly slug: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly violations: Violation[];
  /** 409: where the thing stands, and what is possible there. */
  readonly state: string | undefined;
  readonly possible: string[];
  /** 412: who changed the thing meanwhile. */
  readonly changed: Schema<'Changed'> | undefined;
  /** Where the server's log tells more. */
  readonly instance: string | undefined;

  constructor(status: number, body: Body = {}) {
    super(body.title ?? '');
    this.name = 'Problem';
    this.status = status;
    this.slug = body.type?.replace(/^.*\/problems\//, '') ?? '';
    this.detail = body.detail ?? undefined;
    this.violations = body.violations ?? [];
    this.state = body.state ?? undefined;
    this.possible = body.possible ?? [];
    this.changed = body.changed ?? undefined;
    this.instance = body.instance ?? undefined;
  }

  /** The same, with what is wrong at other fields. */
  at(violations: Violation[]): Problem {
    return Object.assign(new Problem(this.status, { title: this.message }), this, { violations });
  }

  /** No answer came: the connection or the server is away. */
  get offline() {
    return this.status === 0;
  }
  get stale() {
    return this.status === 412;
  }
  get expired() {
    return this.status === 401;
  }
  get missing() {
    return this.status === 404;
  }
  get forbidden() {
    return this.status === 403;
  }
}

/** Whatever was thrown, as a Problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0);
}

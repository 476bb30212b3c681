import type { LifeStep } from '@/components/LifeTimeline';
import type { ProjectStatus } from '@/lib/domain';

const line: readonly ProjectStatus[] = [
  'DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'SEALED', 'EVALUATION', 'PUBLICITY', 'AWARDED', 'SIGNING', 'PERFORMING', 'CLOSED',
];

/** Where a project left the line, and after which step. */
const ends: Partial<Record<ProjectStatus, ProjectStatus>> = {
  RETURNED: 'DRAFT', INTERRUPTED: 'PERFORMING', FAILED: 'SEALED', CANCELLED: 'PUBLISHED', TERMINATED: 'PERFORMING',
};

type LifeDates = { publishedAt?: string | null; bidDeadline?: string | null; openingAt?: string | null };
export type LifeWho = Partial<Record<ProjectStatus, string>>;

/** A project's life as steps: what has been, where it stands, what comes next, as far as dates are known. */
export function lifeOf(status: ProjectStatus, dates: LifeDates, who: LifeWho = {}, from: ProjectStatus = 'DRAFT'): LifeStep[] {
  const end = ends[status];
  const reached = line.indexOf(end ?? status);
  const at: Partial<Record<ProjectStatus, string | null | undefined>> = { PUBLISHED: dates.publishedAt };
  const until: Partial<Record<ProjectStatus, string | null | undefined>> = { PUBLISHED: dates.bidDeadline, SEALED: dates.openingAt };
  const steps = line.map<LifeStep>((step, i) => {
    const state = i < reached || (end && i === reached) ? 'DONE' : i === reached ? (step === 'CLOSED' ? 'DONE' : 'PRESENT') : i === reached + 1 ? 'NEXT' : 'LATER';
    return { step, state, at: at[step] ?? null, until: until[step] ?? null, who: state === 'PRESENT' ? (who[step] ?? null) : null };
  });
  const shown = steps.slice(line.indexOf(from));
  if (!end) return shown;
  const left: LifeStep = { step: status, state: 'PRESENT', who: who[status] ?? null };
  // A returned draft and an interrupted delivery go on; the other ends are final.
  if (status === 'RETURNED') return [left, ...shown.slice(1).map((s) => ({ ...s, state: s.step === 'UNDER_REVIEW' ? 'NEXT' as const : 'LATER' as const }))];
  if (status === 'INTERRUPTED') return [...shown.map((s) => (s.step === 'CLOSED' ? { ...s, state: 'NEXT' as const } : s)).toSpliced(-1, 0, left)];
  return [...shown.filter((s) => s.state === 'DONE'), left];
}

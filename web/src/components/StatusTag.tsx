import type { ProjectStatus } from '@/lib/domain';
import { useLabel } from '@/lib/useLabel';
import css from './StatusTag.module.css';

export type Tone = 'draft' | 'wait' | 'open' | 'busy' | 'good' | 'bad';

const tones: Record<ProjectStatus, Tone> = {
  DRAFT: 'draft', UNDER_REVIEW: 'wait', RETURNED: 'bad', PUBLISHED: 'open', SEALED: 'wait', EVALUATION: 'busy',
  PUBLICITY: 'busy', AWARDED: 'good', SIGNING: 'busy', PERFORMING: 'open', INTERRUPTED: 'wait', CLOSED: 'good', FAILED: 'bad',
  CANCELLED: 'bad', TERMINATED: 'bad',
};

/** A state as a word with a colour; the word says all, the colour only helps to find it. */
export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`${css.tag} ${css[tone]}`}>{children}</span>;
}

export function StatusTag({ status }: { status: ProjectStatus }) {
  const label = useLabel();
  return <Tag tone={tones[status]}>{label('projectStatus', status)}</Tag>;
}

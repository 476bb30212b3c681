import { useTranslation } from 'react-i18next';
import type { ProjectStatus } from '@/lib/domain';
import { useLabel } from '@/lib/useLabel';
import { Countdown, Instant } from './Instant';
import css from './LifeTimeline.module.css';

export type LifeStep = {
  step: ProjectStatus;
  state: 'DONE' | 'PRESENT' | 'NEXT' | 'LATER';
  at?: string | null;
  until?: string | null;
  who?: string | null;
};

/** The life of a project: what has been, where it stands, who has it until when, and what comes next. */
export function LifeTimeline({ steps }: { steps: readonly LifeStep[] }) {
  const { t } = useTranslation('common');
  const label = useLabel();
  return (
    <ol className={css.life}>
      {steps.map((s) => (
        <li key={s.step} className={css[s.state]} aria-current={s.state === 'PRESENT' ? 'step' : undefined}>
          <span className={css.dot} aria-hidden="true" />
          <div className={css.text}>
            <strong>{label('projectStatus', s.step)}</strong>
            {s.state === 'PRESENT' && <em>{t('life.present')}</em>}
            {s.state === 'NEXT' && <em>{t('life.next')}</em>}
            {s.who && <span>{t('life.who', { who: s.who })}</span>}
            {s.at && <span><Instant at={s.at} /></span>}
            {s.until && s.state === 'PRESENT' && (
              <span>{t('life.until')} <Instant at={s.until} zone /> · <Countdown until={s.until} /></span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

import { useTranslation } from 'react-i18next';
import { steps, type Step } from './steps';
import css from './StepList.module.css';

/** Where one is in the editor; every step can be gone to at any time. */
export function StepList({ current, wrong, go }: { current: Step; wrong: ReadonlySet<Step>; go: (step: Step) => void }) {
  const { t } = useTranslation(['projects', 'common']);
  return (
    <nav aria-label={t('editor.steps')}>
      <ol className={css.steps}>
        {steps.map((s, i) => (
          <li key={s}>
            <button type="button" className={s === current ? css.here : undefined} aria-current={s === current ? 'step' : undefined} onClick={() => go(s)}>
              <span className={css.number} aria-hidden="true">{i + 1}</span>
              {t(`step.${s}`)}
              {wrong.has(s) && <span className={css.wrong}><span aria-hidden="true">!</span><span className="visually-hidden">{t('common:form.check')}</span></span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { OfficialDate } from '@/components/OfficialDate';
import type { Step } from '../useNextStep';
import css from './award.module.css';

type Props = { step: Step };

/** What has to be done now, who has it, and until when. */
export function NextStep({ step }: Props) {
  const { t } = useTranslation(['award', 'common']);
  return (
    <p className={css.next} role="note">
      <span className="muted">{t('next.title')}</span>
      <strong>{step.what}</strong>
      <span>{t('common:life.who', { who: step.who })}</span>
      {step.due ? <span><OfficialDate clock={step.due} /> · <Countdown until={step.due.due} /></span>
        : step.until && <span>{t('common:life.until')} <Instant at={step.until} zone /> · <Countdown until={step.until} /></span>}
    </p>
  );
}

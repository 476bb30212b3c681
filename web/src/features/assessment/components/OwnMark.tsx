import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Page';
import type { Assignment } from '../model';

/** One's own mark in a draw whose proof is public. */
export function OwnMark({ mark }: { mark: NonNullable<Assignment['mark']> }) {
  const { t } = useTranslation('assessment');
  return <Section title={t('mark.title')}><p>{t('mark.text', { place: mark.place })} <code className="break">{mark.mark}</code></p></Section>;
}

import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Page';
import { useMark } from '../api/useMark';

/** One's own mark in a draw whose proof is public; nothing for a committee that was not drawn. */
export function OwnMark({ project, published }: { project: string; published: boolean }) {
  const { t } = useTranslation('assessment');
  const mark = useMark(project, published);
  if (!mark.data) return null;
  return <Section title={t('mark.title')}><p>{t('mark.text', { place: mark.data.place })} <code className="break">{mark.data.mark}</code></p></Section>;
}

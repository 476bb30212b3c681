import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import type { Programme } from '../model';

/** What a programme calls for. */
export function ProgrammeFacts({ programme: p }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  return (
    <>
      <dl className="facts">
        <div><dt>{t('foundation')}</dt><dd><Link to={`/organisations/${p.creditCode}`}>{p.foundation}</Link></dd></div>
        <div><dt>{t('budget')}</dt><dd><Money amount={p.budget} /></dd></div>
        <div><dt>{t('accepted')}</dt><dd><Money amount={p.accepted} /></dd></div>
        <div><dt>{t('deadline')}</dt><dd><Instant at={p.deadline} zone /></dd></div>
      </dl>
      <Section title={t('call')}><p className="prose">{p.call}</p></Section>
      <Section title={t('criteria')}><p className="prose">{p.criteria}</p></Section>
    </>
  );
}

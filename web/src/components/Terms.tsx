import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/lib/schema';

/** Where a contract stands among the terms of its service, and the ways to the others. */
export function Terms({ contract: c, at }: { contract: Schema<'ContractView'>; at: string }) {
  const { t } = useTranslation('supplements');
  if (!c.renews && !c.renewedBy) return null;
  return (
    <>
      <span>{t('renewal.of', { term: c.term })}</span>
      {c.renews && <Link to={`${at}/${c.renews}`}>{t('renewal.before')}</Link>}
      {c.renewedBy && <Link to={`${at}/${c.renewedBy}`}>{t('renewal.next')}</Link>}
    </>
  );
}

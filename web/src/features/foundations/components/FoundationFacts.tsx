import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { useTenantName } from '@/lib/tenants';
import type { FoundationContent } from '../model';

/** What a foundation funds. */
export function FoundationFacts({ content: c }: { content: FoundationContent }) {
  const { t } = useTranslation(['foundations', 'common']);
  const tenantName = useTenantName();
  const separator = t('common:listSeparator');
  return (
    <>
      <dl className="facts">
        <div><dt>{t('fields')}</dt><dd>{c.fields.join(separator)}</dd></div>
        <div><dt>{t('regions')}</dt><dd>{c.regions.length ? c.regions.map(tenantName).join(separator) : t('everywhere')}</dd></div>
        {c.targets && c.targets.length > 0 && <div><dt>{t('targets')}</dt><dd>{c.targets.join(separator)}</dd></div>}
        <div><dt>{t('grant')}</dt><dd><Money amount={c.grantMin} /> – <Money amount={c.grantMax} /></dd></div>
        {c.budgets.map((b) => <div key={b.year}><dt>{t('budgetOf', { year: b.year })}</dt><dd><Money amount={b.amount} /></dd></div>)}
      </dl>
      <p className="prose">{c.conditions || t('noConditions')}</p>
    </>
  );
}

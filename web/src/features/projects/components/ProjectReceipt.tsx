import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { Receipt } from '@/components/Receipt';
import type { TenantProject } from '../model';

/** Proof of a submission or publication. */
export function ProjectReceipt({ act, project: p }: { act: 'submit' | 'publish'; project: TenantProject }) {
  const { t } = useTranslation('projects');
  return (
    <Receipt title={t(act === 'submit' ? 'act.submitted' : 'act.published')} at={p.changedAt} lines={[
      { label: t('col.title'), value: p.content.title },
      { label: t('act.number'), value: p.number ?? p.id },
      { label: t('col.budget'), value: <Money amount={p.content.budgetCeiling} /> },
    ]} />
  );
}

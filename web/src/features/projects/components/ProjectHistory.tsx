import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { HistoryList } from '@/components/HistoryList';
import { RecordDetails, tells } from '@/components/RecordDetails';
import { useProjectHistory } from '../api/useProjectHistory';

const reasonOf = (details: Record<string, unknown>) => (typeof details.reason === 'string' ? details.reason : null);

/** Who did what when to a project. */
export function ProjectHistory({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation('projects');
  return (
    <DataState of={useProjectHistory(tenant, id)} rows={3}>
      {(page) => (page.items.length
        ? <HistoryList entries={page.items.map((e) => ({ ...e, id: String(e.id), reason: reasonOf(e.details), detail: tells(e.details) && <RecordDetails details={e.details} /> }))} />
        : <p className="muted">{t('office.noHistory')}</p>)}
    </DataState>
  );
}

import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { HistoryList } from '@/components/HistoryList';
import { RecordDetails, tells } from '@/components/RecordDetails';
import { useReason } from '@/lib/useReason';
import { useProjectHistory } from '../api/useProjectHistory';

/** Who did what when to a project. */
export function ProjectHistory({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation('projects');
  const reason = useReason();
  return (
    <DataState of={useProjectHistory(tenant, id)} rows={3}>
      {(page) => (page.items.length
        ? <HistoryList entries={page.items.map((e) => ({ ...e, id: String(e.id), reason: reason(e.details.reason), detail: tells(e.details) && <RecordDetails details={e.details} /> }))} />
        : <p className="muted">{t('office.noHistory')}</p>)}
    </DataState>
  );
}

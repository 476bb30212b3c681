import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { CalendarWarning } from '@/features/calendar/components/CalendarWarning';
import { useOverview } from '@/features/district/api/useOverview';
import { LoginRules } from '@/features/district/components/LoginRules';
import { OverviewView } from '@/features/district/components/OverviewView';

export default function OverviewPage() {
  const { t } = useTranslation('district');
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <CalendarWarning />
      <DataState of={useOverview()} rows={12}>{(numbers) => <OverviewView numbers={numbers} />}</DataState>
      <LoginRules />
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { CalendarWarning } from '@/features/calendar/components/CalendarWarning';
import { useOverview } from '@/features/district/api/useOverview';
import { LoginRules } from '@/features/district/components/LoginRules';
import { OverviewView } from '@/features/district/components/OverviewView';

export default function OverviewPage() {
  const { t } = useTranslation('district');
  const chosen = useChosenSeason();
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')} actions={<SeasonSwitch of={chosen} />}>
      <CalendarWarning />
      <DataState of={useOverview(chosen.season)} rows={12}>{(numbers) => <OverviewView numbers={numbers} />}</DataState>
      <LoginRules />
    </Page>
  );
}

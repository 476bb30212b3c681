import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { TimetableDesk } from '@/features/meetings/components/TimetableDesk';
import { ofSeason, useChosenSeason } from '@/lib/season';

export default function TimetablePage() {
  const { t } = useTranslation('meetings');
  const chosen = useChosenSeason();
  const { season } = chosen;
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')} actions={<><SeasonSwitch of={chosen} /><ActionLink plain to={ofSeason('/d/board', season)}>{t('board.title')}</ActionLink></>}>
      {season && <TimetableDesk key={season} season={season} />}
    </Page>
  );
}

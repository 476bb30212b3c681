import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { Board } from '@/features/meetings/components/Board';
import { useChosenSeason } from '@/lib/season';

/** The district's board for a day of the fair; `?projector` is for a wall. */
export default function BoardPage() {
  const { t } = useTranslation('meetings');
  const chosen = useChosenSeason();
  const [params, setParams] = useSearchParams();
  const projector = params.has('projector');
  const { season } = chosen;
  const other = new URLSearchParams(params);
  if (projector) other.delete('projector');
  else other.set('projector', '');
  const link = <ActionLink plain to={`/d/board?${other}`}>{t(projector ? 'board.desk' : 'board.projector')}</ActionLink>;
  return (
    <Page title={t('board.title')} lead={!projector && t('board.lead')} actions={!projector && <><SeasonSwitch of={chosen} />{link}</>}>
      {season && <Board key={season} season={season} day={params.get('day') ?? undefined} projector={projector} back={link}
        chooseDay={(day) => setParams((now) => { now.set('day', day); return now; }, { preventScrollReset: true })} />}
    </Page>
  );
}

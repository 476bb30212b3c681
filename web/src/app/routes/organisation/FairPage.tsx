import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Page, Section } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { local } from '@/lib/i18n';
import { useChosenSeason, type ChosenSeason } from '@/lib/season';
import { useSeason } from '@/features/season/api/useSeasons';
import { SeasonDates } from '@/features/season/components/SeasonDates';
import { TakePart } from '@/features/season/components/TakePart';

/** An organisation's own part in a fair. */
export default function FairPage() {
  const { t } = useTranslation(['season', 'fair']);
  const chosen = useChosenSeason();
  return chosen.season ? <OfSeason code={chosen.season} chosen={chosen} /> : <Page title={t('part.title')}><EmptyState title={t('fair:noSeason')} why={t('fair:noSeasonWhy')} /></Page>;
}

function OfSeason({ code, chosen }: { code: string; chosen: ChosenSeason }) {
  const { t } = useTranslation('season');
  const { creditCode = '' } = useParams();
  return (
    <Page title={t('part.title')} lead={t('part.lead')} actions={<><SeasonSwitch of={chosen} /><ActionLink plain to={`/seasons/${code}`}>{t('desk.view')}</ActionLink></>}>
      <DataState of={useSeason(code)}>
        {(s) => (
          <>
            <Section title={local(s.plan.name)}><TakePart key={code} creditCode={creditCode} season={s} /></Section>
            <Section title={t('dates.title')}><SeasonDates plan={s.plan} /></Section>
          </>
        )}
      </DataState>
    </Page>
  );
}

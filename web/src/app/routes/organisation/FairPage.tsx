import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Page, Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import { usePortal } from '@/lib/portal';
import { useSeason } from '@/features/season/api/useSeasons';
import { SeasonDates } from '@/features/season/components/SeasonDates';
import { TakePart } from '@/features/season/components/TakePart';

/** An organisation's own part in this year's fair. */
export default function FairPage() {
  const { t } = useTranslation(['season', 'fair']);
  const { season } = usePortal();
  return season ? <OfSeason code={season.code} /> : <Page title={t('part.title')}><EmptyState title={t('fair:noSeason')} why={t('fair:noSeasonWhy')} /></Page>;
}

function OfSeason({ code }: { code: string }) {
  const { t } = useTranslation('season');
  const { creditCode = '' } = useParams();
  return (
    <Page title={t('part.title')} lead={t('part.lead')} actions={<ActionLink plain to={`/seasons/${code}`}>{t('desk.view')}</ActionLink>}>
      <DataState of={useSeason(code)}>
        {(s) => (
          <>
            <Section title={local(s.plan.name)}><TakePart creditCode={creditCode} season={s} /></Section>
            <Section title={t('dates.title')}><SeasonDates plan={s.plan} /></Section>
          </>
        )}
      </DataState>
    </Page>
  );
}

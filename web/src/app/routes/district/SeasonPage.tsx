import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { local } from '@/lib/i18n';
import { useHolds } from '@/lib/session';
import { useSeasonAct } from '@/features/season/api/useSeasonAct';
import { useSeason } from '@/features/season/api/useSeasons';
import { SeasonDates } from '@/features/season/components/SeasonDates';
import { SeasonFacts } from '@/features/season/components/SeasonFacts';
import { SeasonForm } from '@/features/season/components/SeasonForm';
import type { Season } from '@/features/season/model';

/** The district's desk for one fair: its plan, to be changed until it is closed. */
export default function SeasonPage() {
  const { t } = useTranslation('season');
  const { season: code = '' } = useParams();
  const season = useSeason(code);
  const admin = useHolds(['district-admin']);
  const reload = () => void season.refetch();
  const plan = season.data?.plan;
  return (
    <Page title={plan ? local(plan.name) : code} crumbs={[{ to: '/d/seasons', title: t('desk.title') }]} lead={season.data && <StateTag of="seasonStage" state={season.data.stage} />}
      actions={<><ActionLink plain to={`/seasons/${code}`}>{t('desk.view')}</ActionLink>{admin && season.data && season.data.stage !== 'CLOSED' && <Close season={season.data} reload={reload} />}</>}>
      <DataState of={season}>
        {(s) => (admin && s.stage !== 'CLOSED'
          ? <Section title={t('desk.edit')}><SeasonForm key={s.version} season={s} reload={reload} onSaved={reload} /></Section>
          : <>
              {s.closedAt && <p className="muted">{t('desk.closed', { day: formatInstant(s.closedAt) })}</p>}
              <Section title={t('dates.title')}><SeasonDates plan={s.plan} /></Section>
              <Section title={t('venues')}><SeasonFacts plan={s.plan} /></Section>
            </>)}
      </DataState>
    </Page>
  );
}

function Close({ season, reload }: { season: Season; reload: () => void }) {
  const { t } = useTranslation('season');
  const act = useSeasonAct();
  return <ConfirmAct danger act={t('desk.close')} title={t('desk.close')} consequence={t('desk.closeText')} reload={reload} perform={({ intention }) => act.mutateAsync({ act: 'close', season, intention })} />;
}

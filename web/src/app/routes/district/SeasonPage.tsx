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

/** The district's desk for one fair: its plan, to be changed until it is closed. */
export default function SeasonPage() {
  const { t } = useTranslation('season');
  const { season: code = '' } = useParams();
  const season = useSeason(code);
  const act = useSeasonAct();
  const admin = useHolds(['district-admin']);
  const reload = () => void season.refetch();
  return (
    <DataState of={season}>
      {(s) => (
        <Page title={local(s.plan.name)} crumbs={[{ to: '/d/seasons', title: t('desk.title') }]} lead={<StateTag of="seasonStage" state={s.stage} />}
          actions={<><ActionLink plain to={`/seasons/${code}`}>{t('desk.view')}</ActionLink>
            {admin && s.stage !== 'CLOSED' && <ConfirmAct danger act={t('desk.close')} title={t('desk.close')} consequence={t('desk.closeText')} reload={reload} perform={({ intention }) => act.mutateAsync({ act: 'close', season: s, intention })} />}</>}>
          {admin && s.stage !== 'CLOSED'
            ? <Section title={t('desk.edit')}><SeasonForm key={s.version} season={s} reload={reload} onSaved={reload} /></Section>
            : <>
                {s.closedAt && <p className="muted">{t('desk.closed', { day: formatInstant(s.closedAt) })}</p>}
                <Section title={t('dates.title')}><SeasonDates plan={s.plan} /></Section>
                <Section title={t('venues')}><SeasonFacts plan={s.plan} /></Section>
              </>}
        </Page>
      )}
    </DataState>
  );
}

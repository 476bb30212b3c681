import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { local } from '@/lib/i18n';
import { useDistrictSeason } from '@/lib/season';
import { useHolds } from '@/lib/session';
import { SeasonActs } from '@/features/season/components/SeasonActs';
import { SeasonDates } from '@/features/season/components/SeasonDates';
import { SeasonFacts } from '@/features/season/components/SeasonFacts';
import { SeasonForm } from '@/features/season/components/SeasonForm';
import { UnfinishedList } from '@/features/season/components/UnfinishedList';

/** The district's desk for one fair: its plan, from a draft that nobody else sees until it is closed. */
export default function SeasonPage() {
  const { t } = useTranslation('season');
  const { season: code = '' } = useParams();
  const navigate = useNavigate();
  const season = useDistrictSeason(code);
  const admin = useHolds(['district-admin']);
  const again = async () => (await season.refetch({ throwOnError: true })).data;
  const reload = () => void season.refetch();
  const moved = (to: string | null) => void navigate(to ? `/d/seasons/${to}` : '/d/seasons', { replace: true });
  const found = season.data;
  return (
    <Page title={found ? local(found.plan.name) : code} crumbs={[{ to: '/d/seasons', title: t('desk.title') }]}
      lead={found && <><StateTag of="seasonStage" state={found.stage} />{found.stage === 'DRAFT' && <span>{t('desk.draft')}</span>}</>}
      actions={found && <>{found.stage !== 'DRAFT' && <ActionLink plain to={`/seasons/${code}`}>{t('desk.view')}</ActionLink>}{admin && <SeasonActs season={found} reload={reload} onMoved={moved} />}</>}>
      <DataState of={season}>
        {(s) => (
          <>
            {(s.stage === 'RUNNING' || s.stage === 'OVER') && <Section title={t('desk.unfinished')}><UnfinishedList season={s.code} /></Section>}
            {admin && s.stage !== 'CLOSED'
              ? <Section title={t('desk.edit')}><SeasonForm key={s.code} season={s} reload={again} onSaved={reload} /></Section>
              : <>
                  {s.closedAt && <p className="muted">{t('desk.closed', { day: formatInstant(s.closedAt) })}</p>}
                  <Section title={t('dates.title')}><SeasonDates plan={s.plan} /></Section>
                  <Section title={t('venues')}><SeasonFacts plan={s.plan} /></Section>
                </>}
          </>
        )}
      </DataState>
    </Page>
  );
}

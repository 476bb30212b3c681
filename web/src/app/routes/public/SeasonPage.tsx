import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { formatDate } from '@/lib/dates';
import { download } from '@/lib/download';
import { local } from '@/lib/i18n';
import { Figures } from '@/features/portal/components/Figures';
import { useSeason } from '@/features/season/api/useSeasons';
import { Participants } from '@/features/season/components/Participants';
import { Results } from '@/features/season/components/Results';
import { SigningList } from '@/features/season/components/SigningList';
import { SeasonDates } from '@/features/season/components/SeasonDates';
import { SeasonFacts } from '@/features/season/components/SeasonFacts';

/** One fair: dates, places, who takes part and what it has brought; of a closed one the archive. */
export default function SeasonPage() {
  const { t } = useTranslation(['season', 'fair']);
  const { season: code = '' } = useParams();
  const [params] = useSearchParams();
  const ceremony = params.get('view') === 'ceremony';
  const season = useSeason(code);
  const found = season.data;
  return (
    <Page title={found ? local(found.plan.name) : code} crumbs={[{ to: '/seasons', title: t('title') }]}
      lead={found && <span className="row"><StateTag of="seasonStage" state={found.stage} />{t('from', { from: formatDate(found.plan.opensOn), until: formatDate(found.plan.closesOn) })}</span>}
      actions={found && <DownloadAct act={t('calendar')} perform={() => download(`/seasons/${code}/calendar`, `${code}.ics`)} />}>
      <DataState of={season}>
        {({ plan }) => (
          <>
            <Figures season={code} />
            <Section title={t('dates.title')}><SeasonDates plan={plan} /></Section>
            <Section title={t('venues')}><SeasonFacts plan={plan} /></Section>
            <Section title={t(ceremony ? 'results.ceremony' : 'results.title')}
              extra={plan.ceremonyFrom && <ActionLink plain to={ceremony ? `/seasons/${code}` : `/seasons/${code}?view=ceremony`}>{t(ceremony ? 'results.all' : 'results.ceremony')}</ActionLink>}>
              {ceremony ? <SigningList season={code} /> : <Results season={code} />}
            </Section>
            {!ceremony && <Section title={t('participants.title')}><Participants season={code} /></Section>}
          </>
        )}
      </DataState>
    </Page>
  );
}

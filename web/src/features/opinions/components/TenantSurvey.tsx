import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { useHolds } from '@/lib/session';
import { useSurvey } from '../api/useSurvey';
import { useSurveyAct } from '../api/useSurveyAct';
import type { Survey } from '../model';
import { OpinionResults } from './OpinionResults';
import { SurveyLink } from './SurveyLink';
import { WordsList } from './WordsList';

/** Residents' opinions for officials: the link, the result, what was refused, and the words. */
export function TenantSurvey({ tenant, contract, active }: { tenant: string; contract: string; active: boolean }) {
  const { t } = useTranslation('opinions');
  const official = useHolds(['officer', 'approver'], tenant);
  const act = useSurveyAct(tenant, contract);
  return (
    <DataState of={useSurvey(tenant, contract)} rows={4}>
      {(s) => (
        <>
          {s.token && <SurveyLink token={s.token} />}
          {s.openedAt && !s.token && <p className="muted">{t('link.closed')}</p>}
          <OpinionResults result={s.result} />
          <Refused survey={s} />
          {official && (
            <p className="row">
              {active && <ConfirmAct act={t(s.token ? 'act.renew' : 'act.open')} title={t(s.token ? 'act.renew' : 'act.open')} consequence={t(s.openedAt ? 'act.renewText' : 'act.openText')}
                perform={({ intention }) => act.mutateAsync({ act: 'open', intention })} />}
              {s.token && <ConfirmAct act={t('act.close')} title={t('act.close')} consequence={t('act.closeText')} perform={({ intention }) => act.mutateAsync({ act: 'close', intention })} />}
            </p>
          )}
          {s.openedAt && <WordsList tenant={tenant} contract={contract} hide={official ? act.mutateAsync : undefined} />}
        </>
      )}
    </DataState>
  );
}

function Refused({ survey: { refused: r } }: { survey: Survey }) {
  const { t } = useTranslation('opinions');
  if (!r || (r.repeated === 0 && r.hurried === 0)) return null;
  return (
    <>
      <h3>{t('refused.title')}</h3>
      <dl className="facts">
        <div><dt>{t('refused.repeated')}</dt><dd>{r.repeated}</dd></div>
        <div><dt>{t('refused.hurried')}</dt><dd>{r.hurried}</dd></div>
        <div><dt>{t('refused.bursts')}</dt><dd>{r.bursts}</dd></div>
        <div><dt>{t('refused.busiest')}</dt><dd>{r.busiest}</dd></div>
      </dl>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Day } from '@/components/Instant';
import { More } from '@/components/Paging';
import type { SurveyAct } from '../api/useSurveyAct';
import { useWords } from '../api/useWords';
import css from './opinions.module.css';

/** What residents wrote, newest first; officials may take abusive words out of sight. */
export function WordsList({ tenant, contract, hide }: { tenant: string; contract: string; hide: ((act: SurveyAct) => Promise<unknown>) | undefined }) {
  const { t } = useTranslation(['opinions', 'common']);
  const words = useWords(tenant, contract);
  return (
    <>
      <h3>{t('words.title')}</h3>
      <DataState of={words} rows={3}>
        {({ pages }) => {
          const all = pages.flatMap((p) => p.items);
          if (all.length === 0) return <p className="muted">{t('words.none')}</p>;
          return (
            <ul className={css.said}>
              {all.map((w) => (
                <li key={w.id}>
                  <small className="muted"><Day on={w.givenOn} /></small>
                  {w.hiddenReason ? <p className="muted">{t('words.hidden', { name: w.hiddenBy ?? '—', reason: w.hiddenReason })}</p> : <p className="prose">{w.words}</p>}
                  {hide && !w.hiddenReason && (
                    <ConfirmAct act={t('words.hide')} title={t('words.hide')} consequence={t('words.hideText')} reason={t('words.reason')}
                      perform={({ intention, reason }) => hide({ act: 'hide', opinion: w.id, reason, intention })} />
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </DataState>
      <More there={words.hasNextPage} loading={words.isFetchingNextPage} show={words.fetchNextPage} />
    </>
  );
}

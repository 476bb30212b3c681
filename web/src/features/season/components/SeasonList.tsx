import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Day } from '@/components/Instant';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import { local } from '@/lib/i18n';
import { useDistrictSeasons, useSeasons } from '../api/useSeasons';

type Props = { at: string; of: ReturnType<typeof useSeasons> };

/** All fairs, the latest first; `at` is the address under which each is shown. */
export function SeasonList({ at }: { at: string }) {
  return <Listed at={at} of={useSeasons()} />;
}

/** The same with those that the district prepares. */
export function DistrictSeasonList({ at }: { at: string }) {
  return <Listed at={at} of={useDistrictSeasons()} />;
}

function Listed({ at, of }: Props) {
  const { t } = useTranslation('season');
  return (
    <DataState of={of}>
      {(seasons) => seasons.length === 0 ? <EmptyState title={t('none')} why={t('noneWhy')} /> : (
        <Scroll label={t('title')}>
          <table className="small-table">
            <thead><tr><th scope="col">{t('desk.name')}</th><th scope="col">{t('desk.stage')}</th><th scope="col">{t('desk.period')}</th><th scope="col">{t('desk.code')}</th></tr></thead>
            <tbody>
              {seasons.map((s) => (
                <tr key={s.code}>
                  <th scope="row"><Link to={`${at}/${s.code}`}>{local(s.name)}</Link></th>
                  <td><StateTag of="seasonStage" state={s.stage} /></td>
                  <td><Day on={s.opensOn} /> – <Day on={s.closesOn} /></td>
                  <td>{s.code}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </DataState>
  );
}

import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Scroll } from '@/components/Scroll';
import { formatCount } from '@/lib/money';
import { ofSeason } from '@/lib/season';
import { useUnfinished } from '../api/useSeasons';
import type { Unfinished } from '../model';

/** What is open of a fair before it is closed: how many of each kind, and where they are seen. */
export function UnfinishedList({ season }: { season: string }) {
  const { t } = useTranslation('season');
  return (
    <DataState of={useUnfinished(season)} rows={3}>
      {(open) => open.length === 0 ? <p className="muted">{t('desk.unfinishedNone')}</p> : (
        <Scroll label={t('desk.unfinished')}>
          <table className="small-table">
            <tbody>
              {open.map((u) => (
                <tr key={u.kind}><th scope="row">{t(`open.${u.kind}`)}</th><td className="end">{formatCount(u.count)}</td><td><Link to={ofSeason(listOf(u.kind), season)}>{t('desk.see')}</Link></td></tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </DataState>
  );
}

/** Where the district sees them: the published ones by state, the meetings on the board, the rest by numbers. */
function listOf(kind: Unfinished['kind']): string {
  switch (kind) {
    case 'UNOPENED_PROJECTS': return '/projects?status=SEALED';
    case 'RUNNING_PROCEDURES': return '/projects?status=PUBLISHED';
    case 'UNSIGNED_AWARDS': return '/projects?status=AWARDED';
    case 'UNTOLD_MEETINGS': case 'MEETINGS_WITHOUT_MINUTES': return '/d/board';
    case 'UNANSWERED_REQUESTS': return '/d/timetable';
    default: return '/d/overview';
  }
}

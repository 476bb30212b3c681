import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Scroll } from '@/components/Scroll';
import type { ProjectStatus } from '@/lib/domain';
import { formatCount } from '@/lib/money';
import { ofSeason } from '@/lib/season';
import { useLabel } from '@/lib/useLabel';
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
                <tr key={u.kind}><th scope="row">{t(`open.${u.kind}`)}</th><td className="end">{formatCount(u.count)}</td><td><Lists of={u.kind} season={season} /></td></tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </DataState>
  );
}

/** The published ones by state, as their list filters them: so that what is seen is what was counted. */
const states: Partial<Record<Unfinished['kind'], readonly ProjectStatus[]>> = {
  UNOPENED_PROJECTS: ['SEALED'], RUNNING_PROCEDURES: ['PUBLISHED', 'EVALUATION', 'PUBLICITY'], UNSIGNED_AWARDS: ['AWARDED', 'SIGNING'],
};

function Lists({ of, season }: { of: Unfinished['kind']; season: string }) {
  const { t } = useTranslation('season');
  const label = useLabel();
  const published = states[of];
  if (!published) return <Link to={ofSeason(listOf(of), season)}>{t('desk.see')}</Link>;
  return <span className="row">{published.map((s) => <Link key={s} to={ofSeason(`/projects?status=${s}`, season)}>{published.length > 1 ? label('projectStatus', s) : t('desk.see')}</Link>)}</span>;
}

/** Where the district sees the others: the meetings on the board, the rest by numbers. */
function listOf(kind: Unfinished['kind']): string {
  switch (kind) {
    case 'UNTOLD_MEETINGS': case 'MEETINGS_WITHOUT_MINUTES': return '/d/board';
    case 'UNANSWERED_REQUESTS': return '/d/timetable';
    default: return '/d/overview';
  }
}

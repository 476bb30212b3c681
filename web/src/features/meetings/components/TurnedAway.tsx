import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Section } from '@/components/Page';
import { formatCount } from '@/lib/money';
import { useDistrictSeason } from '@/lib/season';
import { limitOf, useRaiseLimit } from '../api/useRaiseLimit';
import type { Timetable } from '../model';

/** Which limits of the plan turn wishes away, and a way to raise them. */
export function TurnedAway({ timetable, admin }: { timetable: Timetable; admin: boolean }) {
  const { t } = useTranslation('meetings');
  if (timetable.turnedAway.length === 0) return null;
  return (
    <Section title={t('desk.turnedAway')}>
      <p className="muted">{t('desk.turnedAwayLead')}</p>
      <ul className="plain-list">
        {timetable.turnedAway.map(({ limit, now, wishes, raiseTo }) => (
          <li key={limit} className="row">
            <strong>{t(`limit.${limit}`)}</strong>
            {now !== null && <span>{t('desk.limitNow', { now })}</span>}
            <span>{t('desk.turnedAwayRow', { count: wishes, formatted: formatCount(wishes) })}</span>
            {admin && raiseTo !== null && <Raise timetable={timetable} limit={limit} now={now} to={raiseTo} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type RaiseProps = Pick<Timetable['turnedAway'][number], 'limit' | 'now'> & { timetable: Timetable; to: number };

/** Offered while the plan has the limit that the page shows: from another one it might be lowered. */
function Raise({ timetable, limit, now, to }: RaiseProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { raise, reload } = useRaiseLimit(timetable);
  return (
    <DataState of={useDistrictSeason(timetable.season)} rows={0}>
      {(seen) => (limitOf(seen, timetable, limit) === now ? (
        <ConfirmAct act={t('desk.raise', { to })} title={t('desk.raise', { to })} consequence={t('desk.raiseText', { limit: t(`limit.${limit}`), now, to })}
          reload={() => void reload()} perform={({ intention }) => raise({ seen, limit, to, intention })} />
      ) : (
        <span className="muted">
          {t('desk.limitChanged')} <Button onClick={() => void reload()}>{t('common:stale.reload')}</Button>
        </span>
      ))}
    </DataState>
  );
}

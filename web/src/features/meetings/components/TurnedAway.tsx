import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Section } from '@/components/Page';
import { formatCount } from '@/lib/money';
import { useRaiseLimit } from '../api/useRaiseLimit';
import type { Timetable } from '../model';

/** Which limits of the plan turn wishes away, and a way to raise them. */
export function TurnedAway({ timetable, admin }: { timetable: Timetable; admin: boolean }) {
  const { t } = useTranslation('meetings');
  const raise = useRaiseLimit(timetable);
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
            {admin && raiseTo !== null && (
              <ConfirmAct act={t('desk.raise', { to: raiseTo })} title={t('desk.raise', { to: raiseTo })} consequence={t('desk.raiseText', { limit: t(`limit.${limit}`), now, to: raiseTo })}
                perform={({ intention }) => raise.mutateAsync({ limit, to: raiseTo, intention })} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

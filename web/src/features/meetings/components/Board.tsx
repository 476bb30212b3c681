import { Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Section } from '@/components/Page';
import { More } from '@/components/Paging';
import { Scroll } from '@/components/Scroll';
import { Tag, type Tone } from '@/components/StatusTag';
import { formatDate, formatTime } from '@/lib/dates';
import { useHolds } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { useBoard } from '../api/useBoard';
import { tableRanges, type Board as BoardOfDay, type BoardMeeting } from '../model';
import { MoveMeeting } from './MoveMeeting';
import css from './board.module.css';

type Props = {
  season: string;
  day: string | undefined;
  chooseDay: (day: string) => void;
  /** Large, without anything to press, for a wall. */
  projector: boolean;
  /** The way back from the wall. */
  back?: ReactNode;
};

/** A day of the fair: who meets now, who is missing, what is free, what was called off. */
export function Board({ season, day, chooseDay, projector, back }: Props) {
  const query = useBoard(season, day);
  return (
    <DataState of={query} rows={8}>
      {(board) => <Day season={season} board={board} chooseDay={chooseDay} projector={projector} back={back} reload={() => void query.refetch()} />}
    </DataState>
  );
}

function Day({ season, board, chooseDay, projector, back, reload }: Omit<Props, 'day'> & { board: BoardOfDay; reload: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  if (board.days.length === 0) return <EmptyState title={t('board.noSlots')} why={t('board.noSlotsWhy')} />;
  const now = board.slots.find((s) => s.id === board.now);
  const next = board.slots.find((s) => s.id === board.next);
  const missing = board.meetings.filter((m) => m.state === 'WAITING' || m.state === 'NO_SHOW');
  const running = board.meetings.filter((m) => m.slot === board.now && m.state === 'HELD');
  const calledOff = board.meetings.filter((m) => m.state === 'CALLED_OFF');
  const coming = board.meetings.filter((m) => m.slot === board.next && m.state === 'TO_COME');
  const free = now ?? next;
  return (
    <div className={projector ? css.projector : undefined}>
      <div className={`row ${css.clock}`} role="status">
        {!projector && board.days.length > 1 && <Select aria-label={t('board.day')} value={board.day} options={board.days.map((d) => ({ value: d, label: formatDate(d) }))} onChange={chooseDay} />}
        <strong>{now ? t('board.now', { time: `${formatTime(now.startsAt)}–${formatTime(now.endsAt)}` }) : next ? t('board.next', { time: formatTime(next.startsAt) }) : t('board.over')}</strong>
        {now && next && <span>{t('board.next', { time: formatTime(next.startsAt) })}</span>}
        <span className="muted">{t('board.updated', { time: formatTime(board.at) })}</span>
        {projector && back}
      </div>
      {board.slots.length === 0 ? <EmptyState title={t('board.none')} why={t('board.noneWhy', { days: board.days.map(formatDate).join(t('common:listSeparator')) })} /> : (
        <div className={css.columns}>
          <Column title={t('board.missing')} meetings={missing} say={(m) => <Missing of={m} />} urgent />
          <Column title={t('board.running')} meetings={running} />
          <Column title={t('board.coming')} meetings={coming} />
          <section className={css.column}>
            <h2>{t('board.free')} <span>{free?.tables.length ?? 0}</span></h2>
            <p className={css.tables}>{tableRanges(free?.tables.map((table) => table.name) ?? []).join(t('common:listSeparator')) || t('board.nobody')}</p>
          </section>
          <Column title={t('board.calledOff')} meetings={calledOff} />
        </div>
      )}
      {!projector && board.meetings.length > 0 && <Section title={t('board.all')}><All season={season} board={board} reload={reload} /></Section>}
    </div>
  );
}

/** On a wall as many as fit; the rest is a number. */
const shown = 12;

function Column({ title, meetings, say, urgent }: { title: string; meetings: readonly BoardMeeting[]; say?: (m: BoardMeeting) => ReactNode; urgent?: boolean }) {
  const { t } = useTranslation('meetings');
  const tenantName = useTenantName();
  return (
    <section className={`${css.column} ${urgent && meetings.length > 0 ? css.urgent : ''}`}>
      <h2>{title} <span>{meetings.length}</span></h2>
      {meetings.length === 0 ? <p className="muted">{t('board.nobody')}</p> : (
        <ul>
          {meetings.slice(0, shown).map((m) => <li key={m.id}><strong>{m.place}</strong> {tenantName(m.tenant)} · {m.organisation}{say && <em>{say(m)}</em>}</li>)}
        </ul>
      )}
      {meetings.length > shown && <p className="muted">{t('board.more', { count: meetings.length - shown })}</p>}
    </section>
  );
}

function Missing({ of: m }: { of: BoardMeeting }) {
  const { t } = useTranslation('meetings');
  const tenant = m.state === 'NO_SHOW' ? m.missing === 'TENANT' : !m.tenantThere;
  const organisation = m.state === 'NO_SHOW' ? m.missing === 'ORGANISATION' : !m.organisationThere;
  return <>{t(tenant && organisation ? 'board.bothMissing' : tenant ? 'board.tenantMissing' : 'board.organisationMissing')}</>;
}

const most = 50;
const tones: Record<BoardMeeting['state'], Tone> = { TO_COME: 'wait', WAITING: 'bad', HELD: 'good', NO_SHOW: 'bad', UNTOLD: 'busy', CALLED_OFF: 'draft' };

function All({ season, board, reload }: { season: string; board: BoardOfDay; reload: () => void }) {
  const { t } = useTranslation('meetings');
  const tenantName = useTenantName();
  const admin = useHolds(['district-admin']);
  const [count, setCount] = useState(most);
  return (
    <>
      <Scroll label={t('board.all')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('board.time')}</th><th scope="col">{t('board.table')}</th><th scope="col">{t('board.party')}</th><th scope="col">{t('board.state')}</th>{admin && <th scope="col"><span className="visually-hidden">{t('board.move')}</span></th>}</tr></thead>
          <tbody>
            {board.meetings.slice(0, count).map((m) => (
              <tr key={m.id}>
                <td>{formatTime(m.startsAt)}</td><td>{m.place}</td><td>{tenantName(m.tenant)} · {m.title}<br /><span className="muted">{m.organisation}</span></td><td><Tag tone={tones[m.state]}>{t(`board.is.${m.state}`)}</Tag></td>
                {admin && <td>{(m.state === 'TO_COME' || m.state === 'WAITING') && !m.tenantThere && !m.organisationThere && <MoveMeeting season={season} meeting={m} reload={reload} />}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <More there={board.meetings.length > count} show={() => setCount(count + most)} />
    </>
  );
}

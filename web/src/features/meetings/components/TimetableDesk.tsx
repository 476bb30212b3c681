import { Checkbox, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { More } from '@/components/Paging';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import { formatCount } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useTenantName } from '@/lib/tenants';
import { useTimetable, useTimetableAct } from '../api/useTimetable';
import type { Sitting, Timetable } from '../model';
import { Editions } from './Editions';
import { TableCards } from './TableCards';
import { TurnedAway } from './TurnedAway';
import css from './meetings.module.css';

type Run = NonNullable<Timetable['run']>;

/** The district has the season's timetable computed, fixes meetings, has the rest computed again, and publishes. */
export function TimetableDesk({ season }: { season: string }) {
  return <DataState of={useTimetable(season)} rows={8}>{(timetable) => <Desk season={season} timetable={timetable} />}</DataState>;
}

function Desk({ season, timetable }: { season: string; timetable: Timetable }) {
  const { run, slots, edition } = timetable;
  const { t } = useTranslation('meetings');
  const admin = useHolds(['district-admin']);
  const act = useTimetableAct(season);
  const [fixed, setFixed] = useState<Set<string>>(new Set());
  if (slots.length === 0) return <EmptyState title={t('desk.noSlots')} why={t('desk.noSlotsWhy')} />;
  const busy = run?.status === 'RUNNING';
  const toBeFixed = (run?.sittings ?? []).filter((s) => fixed.has(keyOf(s))).map(({ projectId, creditCode, slot, table }) => ({ projectId, creditCode, slot, table }));
  return (
    <>
      {admin && !busy && (
        <div className="row">
          <ConfirmAct primary={!run} act={t('desk.compute')} title={t('desk.compute')} consequence={t(edition ? 'desk.computeText' : 'desk.freshText', { count: toBeFixed.length })}
            perform={({ intention }) => act.mutateAsync({ act: 'compute', fixed: toBeFixed, fresh: edition === 0, intention })} />
          {edition > 0 && <ConfirmAct act={t('desk.fresh')} title={t('desk.fresh')} consequence={t('desk.freshText', { count: toBeFixed.length })}
            perform={({ intention }) => act.mutateAsync({ act: 'compute', fixed: toBeFixed, fresh: true, intention })} />}
          {run?.status === 'DONE' && run.basedOn === edition && <ConfirmAct primary act={t('desk.publish')} title={t('desk.publish')} consequence={t('desk.publishText')}
            perform={({ intention }) => act.mutateAsync({ act: 'publish', run: run.id, intention })} />}
        </div>
      )}
      {run && <RunState run={run} cancel={admin && busy ? <ConfirmAct danger act={t('desk.cancel')} title={t('desk.cancel')} consequence={t('desk.cancelText')} perform={({ intention }) => act.mutateAsync({ act: 'cancel', run: run.id, intention })} /> : null} />}
      <TurnedAway timetable={timetable} admin={admin} />
      {run?.status === 'DONE' && <Section title={t('desk.sittings', { count: run.sittings.length })}><Sittings run={run} slots={slots} admin={admin} fixed={fixed} setFixed={setFixed} /></Section>}
      <Section title={t('desk.editions')}><Editions season={season} /></Section>
      {edition > 0 && <Section title={t('desk.cards')}><TableCards season={season} /></Section>}
    </>
  );
}

function RunState({ run, cancel }: { run: Run; cancel: React.ReactNode }) {
  const { t } = useTranslation('meetings');
  const label = useLabel();
  const percent = run.bound ? Math.floor((run.value * 1000) / run.bound) / 10 : 0;
  return (
    <>
      <div className={`row ${css.state}`}><StateTag of="runStatus" state={run.status} /><span className="muted">{run.startedBy} · <Instant at={run.startedAt} /></span>{cancel}</div>
      <Progress percent={percent} aria-label={t('desk.ofBound')} status={run.status === 'RUNNING' ? 'active' : 'normal'} />
      <p className="muted">{t('desk.bound', { value: formatCount(run.value), bound: formatCount(run.bound), gap: (run.gap / 100).toFixed(2) })}</p>
      <dl className="facts">
        {Object.entries(run.parts).map(([part, value]) => <div key={part}><dt>{label('worthPart', part as 'wishes')}</dt><dd>{formatCount(value)}</dd></div>)}
        {Object.entries(run.unmet).map(([reason, count]) => <div key={reason}><dt>{label('unmetReason', reason as 'ABSENT')}</dt><dd>{formatCount(count)}</dd></div>)}
      </dl>
    </>
  );
}

const keyOf = (s: Sitting) => `${s.projectId}.${s.creditCode}`;
const shown = 50;

type SittingsProps = { run: Run; slots: Timetable['slots']; admin: boolean; fixed: Set<string>; setFixed: (keys: Set<string>) => void };

function Sittings({ run, slots, admin, fixed, setFixed }: SittingsProps) {
  const { t } = useTranslation('meetings');
  const tenantName = useTenantName();
  const [most, setMost] = useState(shown);
  const places = new Map(slots.flatMap((s) => s.tables.map((table) => [`${s.id}.${table.id}`, { at: s.startsAt, name: table.name }] as const)));
  const fix = (s: Sitting, on: boolean) => {
    const next = new Set(fixed);
    if (on) next.add(keyOf(s));
    else next.delete(keyOf(s));
    setFixed(next);
  };
  return (
    <>
      <Scroll label={t('desk.sittings', { count: run.sittings.length })}>
        <table className={`small-table ${css.wide}`}>
          <thead><tr><th scope="col">{t('desk.fix')}</th><th scope="col">{t('desk.time')}</th><th scope="col">{t('desk.table')}</th><th scope="col">{t('requests.project')}</th><th scope="col">{t('requests.organisation')}</th></tr></thead>
          <tbody>
            {run.sittings.slice(0, most).map((s) => {
              const place = places.get(`${s.slot}.${s.table}`);
              return (
                <tr key={keyOf(s)}>
                  <td><Checkbox disabled={!admin} checked={fixed.has(keyOf(s))} onChange={(e) => fix(s, e.target.checked)} aria-label={t('desk.fixNamed', { title: s.title, name: s.organisation })} /></td>
                  <td><Instant at={place?.at} /></td><td>{place?.name}</td><td>{s.tenant && tenantName(s.tenant)} · {s.title}</td><td>{s.organisation}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <More there={run.sittings.length > most} show={() => setMost(most + shown)} />
    </>
  );
}

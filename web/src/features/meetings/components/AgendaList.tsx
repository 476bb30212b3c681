import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { openCalendar, useAgenda, useMeeting } from '../api/useAgenda';
import { meetingsPath, type Agenda, type AgendaItem, type Side } from '../model';
import { MeetingPanel } from './MeetingPanel';
import css from './meetings.module.css';

/** Whom one meets, when and where, and why a wish was not met. */
export function AgendaList({ side, season, may }: { side: Side; season?: string | undefined; may: boolean }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [params] = useSearchParams();
  const open = params.get('meeting');
  return (
    <DataState of={useAgenda(side, season)} rows={6}>
      {(agenda) => (
        <>
          {open && agenda.items.every((m) => m.id !== open) && <OfOtherSeason side={side} id={open} may={may} />}
          {agenda.items.length === 0 ? <EmptyState title={t('agenda.empty')} why={t(agenda.edition ? 'agenda.emptyWhy' : 'agenda.notYet')} /> : (
            <>
              <div className={`row ${css.acts}`}>
                <DownloadAct act={t('agenda.calendar')} perform={() => openCalendar(side, agenda.season)} />
                <Button onClick={() => window.print()}>{t('common:print')}</Button>
              </div>
              <ol className={`${css.list} ${css.printed}`} aria-label={t('agenda.title')}>
                {agenda.items.map((m) => <Item key={m.id} item={m} side={side} open={m.id === open} may={may} />)}
              </ol>
            </>
          )}
          <Unmet agenda={agenda} side={side} />
        </>
      )}
    </DataState>
  );
}

/** A link may lead to a meeting of another fair than the one that is shown. */
function OfOtherSeason({ side, id, may }: { side: Side; id: string; may: boolean }) {
  return <DataState of={useMeeting(side, id)} rows={3}>{({ meeting }) => <ol className={css.list}><Item item={meeting} side={side} open may={may} /></ol>}</DataState>;
}

function Item({ item: m, side, open, may }: { item: AgendaItem; side: Side; open: boolean; may: boolean }) {
  const { t } = useTranslation('meetings');
  const tenantName = useTenantName();
  const [params] = useSearchParams();
  const to = new URLSearchParams(params);
  if (open) to.delete('meeting');
  else to.set('meeting', m.id);
  return (
    <li>
      <div className="row">
        <strong><Instant at={m.startsAt} zone /></strong>
        <span>{m.place}</span>
        <StateTag of="meetingStatus" state={m.status} />
        {m.walkIn && <span className="muted">{t('agenda.walkIn')}</span>}
      </div>
      <p>{side.as === 'tenant' ? m.organisation : tenantName(m.tenant)} · {m.title}</p>
      <p className={css.unprinted}><Link to={`${meetingsPath(side)}?${to}`} preventScrollReset>{t(open ? 'agenda.close' : 'agenda.open')}</Link></p>
      {open && <MeetingPanel side={side} id={m.id} may={may} />}
    </li>
  );
}

function Unmet({ agenda, side }: { agenda: Agenda; side: Side }) {
  const { t } = useTranslation('meetings');
  const label = useLabel();
  if (agenda.unmet.length === 0) return null;
  return (
    <details className={css.unmet}>
      <summary>{t('agenda.unmet', { count: agenda.unmet.length })}</summary>
      <ul>
        {agenda.unmet.map((u) => (
          <li key={`${u.projectId}.${u.creditCode}`}>{side.as === 'tenant' ? `${u.title ?? ''} · ${u.organisation ?? u.creditCode}` : u.title ?? u.projectId}: {label('unmetReason', u.reason)}</li>
        ))}
      </ul>
    </details>
  );
}

import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FileList } from '@/components/FileList';
import { Instant } from '@/components/Instant';
import { QrCode } from '@/components/QrCode';
import { download } from '@/lib/download';
import { useLabel } from '@/lib/useLabel';
import { useMeeting } from '../api/useAgenda';
import { meetingsPath, sideId, type Meeting, type Side } from '../model';
import { MeetingActs } from './MeetingActs';
import css from './meetings.module.css';

type Minutes = NonNullable<Meeting['tenantMinutes']>;

/** One meeting: who is there, what was agreed, and what every bidder has to know. */
export function MeetingPanel({ side, id, may }: { side: Side; id: string; may: boolean }) {
  return <DataState of={useMeeting(side, id)} rows={3}>{(meeting) => <Panel side={side} meeting={meeting} may={may} />}</DataState>;
}

function Panel({ side, meeting, may }: { side: Side; meeting: Meeting; may: boolean }) {
  const { t } = useTranslation('meetings');
  const label = useLabel();
  const { meeting: m } = meeting;
  const ours = side.as === 'tenant' ? meeting.tenantThereAt : meeting.organisationThereAt;
  const own = side.as === 'tenant' ? meeting.tenantMinutes : meeting.organisationMinutes;
  const theirs = side.as === 'tenant' ? meeting.organisationMinutes : meeting.tenantMinutes;
  return (
    <div className={css.panel}>
      <dl className="facts">
        <div><dt>{label('side', 'TENANT')}</dt><dd>{meeting.tenantThereAt ? <Instant at={meeting.tenantThereAt} /> : t('meeting.notThere')}</dd></div>
        <div><dt>{label('side', 'ORGANISATION')}</dt><dd>{meeting.organisationThereAt ? <Instant at={meeting.organisationThereAt} /> : t('meeting.notThere')}</dd></div>
      </dl>
      {m.status === 'PLANNED' && (
        <figure className={css.pass}>
          <QrCode className={css.code} title={t('meeting.code')} address={`${location.origin}${meetingsPath(side)}?meeting=${m.id}`} />
          <figcaption className="muted" aria-hidden="true">{t('meeting.code')}</figcaption>
        </figure>
      )}
      {meeting.minutesClosed ? <p>{t('meeting.closed')}</p> : (
        <>
          {theirs && <Words title={t('meeting.theirs')} minutes={theirs} side={side} id={m.id} />}
          {own && <Words title={t('meeting.ours')} minutes={own} side={side} id={m.id} />}
        </>
      )}
      {may && <MeetingActs side={side} meeting={meeting} ours={ours} own={own} />}
    </div>
  );
}

function Words({ title, minutes, side, id }: { title: string; minutes: Minutes; side: Side; id: string }) {
  const area = side.as === 'tenant' ? 'tenants' : 'organisations';
  return (
    <section>
      <h3>{title}</h3>
      <ul>{minutes.points.map((p, i) => <li key={i} className="prose">{p}</li>)}</ul>
      {minutes.documents.length > 0 && <FileList files={minutes.documents} open={(f) => download(`/${area}/${sideId(side)}/agenda/${id}/documents/${f.id}`, f.name)} />}
      <p className="muted">{minutes.by} · <Instant at={minutes.at} /></p>
    </section>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { More } from '@/components/Paging';
import { SeasonName } from '@/components/SeasonName';
import { StateTag } from '@/components/StateTag';
import { useServerNow } from '@/lib/clock';
import { useTenantName } from '@/lib/tenants';
import { useAgenda, useEmptyPlaces } from '../api/useAgenda';
import { useAnswerRequest, useAskForMeeting, useRequest, useRequests, type Answer, type Asked } from '../api/useRequests';
import { useOpenProjects } from '../api/useWishes';
import { sideId, type AgendaItem, type MeetingRequest, type Side } from '../model';
import { Finder } from './WishEditor';
import { OwnProjects } from './OwnProjects';
import { WalkIn } from './WalkIn';
import css from './meetings.module.css';

/** What the two sides ask of each other for a fair; an accepted request is the wish that counts most. */
export function Requests({ side, season, may }: { side: Side; season?: string | undefined; may: boolean }) {
  const { t } = useTranslation('meetings');
  const query = useRequests(side, season);
  const [params] = useSearchParams();
  const linked = params.get('request');
  return (
    <>
      {may && <div className={css.ask}><Ask side={side} season={season} /></div>}
      <DataState of={query} rows={3}>
        {({ pages }) => {
          const all = pages.flatMap((p) => p.items);
          return (
            <>
              {linked && all.every((r) => r.id !== linked) && <Linked side={side} id={linked} may={may} />}
              {all.length === 0 ? <EmptyState title={t('requests.empty')} why={t('requests.emptyWhy')} />
                : <ul className={css.list} aria-label={t('requests.title')}>{all.map((r) => <Request key={r.id} request={r} side={side} may={may} />)}</ul>}
            </>
          );
        }}
      </DataState>
      <More there={query.hasNextPage} loading={query.isFetchingNextPage} show={query.fetchNextPage} />
    </>
  );
}

/** A link may lead to a request of another fair than the one that is shown. */
function Linked({ side, id, may }: { side: Side; id: string; may: boolean }) {
  return (
    <DataState of={useRequest(side, id)} rows={2}>
      {(r) => <><p className="muted"><SeasonName season={r.season} /></p><ul className={css.list}><Request request={r} side={side} may={may} /></ul></>}
    </DataState>
  );
}

/** Whether the request's two have met, or are still to meet. */
const meet = (m: AgendaItem, r: MeetingRequest, now: number) => m.projectId === r.projectId && m.creditCode === r.creditCode
  && (m.status === 'HELD' || (m.status === 'PLANNED' && Date.parse(m.endsAt) > now));

/** A table at the fair of the request, while one is empty and the two have no meeting there. */
function Seat({ request, side }: { request: MeetingRequest; side: Side }) {
  const places = useEmptyPlaces(side, request.season).data ?? [];
  const agenda = useAgenda(side, request.season).data;
  const now = useServerNow().getTime();
  return agenda && places.length > 0 && !agenda.items.some((m) => meet(m, request, now)) && <WalkIn request={request} side={side} places={places} />;
}

type RequestProps = { request: MeetingRequest; side: Side; may: boolean };

function Request({ request: r, side, may }: RequestProps) {
  const { t } = useTranslation('meetings');
  const tenantName = useTenantName();
  const answer = useAnswerRequest(side);
  const ours = (r.askedBy === 'TENANT') === (side.as === 'tenant');
  const act = (kind: Answer, danger = false) => (
    <ConfirmAct act={t(`requests.${kind}`)} title={r.title} consequence={t(`requests.${kind}Text`)} danger={danger} primary={kind === 'accept'}
      perform={({ intention }) => answer.mutateAsync({ request: r, act: kind, intention })} />
  );
  return (
    <li>
      <div className="row"><strong>{r.title}</strong><StateTag of="requestStatus" state={r.status} /></div>
      <p className="muted">{side.as === 'tenant' ? r.organisation : tenantName(r.tenant)} · {t(ours ? 'requests.ours' : 'requests.theirs')} · <Instant at={r.askedAt} /></p>
      <p className="prose">{r.purpose}</p>
      {r.status === 'REQUESTED' && <p className="muted">{t('requests.until')} <Instant at={r.expiresAt} zone /></p>}
      {may && r.status === 'REQUESTED' && <div className="row">{ours ? act('withdraw', true) : <>{act('accept')}{act('decline')}</>}</div>}
      {may && r.status === 'ACCEPTED' && <Seat request={r} side={side} />}
    </li>
  );
}

function Ask({ side, season }: { side: Side; season: string | undefined }) {
  const { t } = useTranslation(['meetings', 'common']);
  const ask = useAskForMeeting(side);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <FormAct<Asked> primary key={season} name={`ask.${sideId(side)}.${season ?? ''}`} act={t('requests.ask')} title={t('requests.ask')} consequence={t('requests.askText')}
      perform={(values, intention) => ask.mutateAsync({ ...values, intention })}>
      <Form.Item name="projectId" label={t('requests.project')} rules={required}>
        {side.as === 'tenant' ? <OwnField tenant={side.tenant} season={season} /> : <FoundField what="projects" season={season} />}
      </Form.Item>
      {side.as === 'tenant' && <Form.Item name="creditCode" label={t('requests.organisation')} rules={required}><FoundField what="organisations" /></Form.Item>}
      <Form.Item name="purpose" label={t('requests.purpose')} rules={[...required, { min: 5, message: t('requests.purposeShort') }]}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
    </FormAct>
  );
}

type Field = { value?: string; onChange?: (value: string) => void };

function FoundField({ what, season, value, onChange }: Field & { what: 'projects' | 'organisations'; season?: string | undefined }) {
  const { t } = useTranslation('meetings');
  return <Finder what={what} season={season} label={t(`wishes.add.${what}`)} choose={(id) => onChange?.(id)} {...(value && { value })} />;
}

function OwnField({ tenant, season, value, onChange }: Field & { tenant: string; season: string | undefined }) {
  return <OwnProjects of={useOpenProjects(tenant, season)} value={value} choose={(id) => onChange?.(id)} />;
}

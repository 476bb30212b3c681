import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { More } from '@/components/Paging';
import { StateTag } from '@/components/StateTag';
import { useServerNow } from '@/lib/clock';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useAgenda, useEmptyPlaces } from '../api/useAgenda';
import { useAnswerRequest, useAskForMeeting, useRequests, type Answer, type Asked } from '../api/useRequests';
import { useOpenProjects } from '../api/useWishes';
import { sideId, type AgendaItem, type MeetingRequest, type Side } from '../model';
import { Finder } from './WishEditor';
import { OwnProjects } from './OwnProjects';
import { WalkIn } from './WalkIn';
import css from './meetings.module.css';

/** What the two sides ask of each other; an accepted request is the wish that counts most. */
export function Requests({ side, may }: { side: Side; may: boolean }) {
  const { t } = useTranslation('meetings');
  const query = useRequests(side);
  const places = useEmptyPlaces(side).data ?? [];
  const agenda = useAgenda(side).data?.items ?? [];
  const now = useServerNow().getTime();
  return (
    <>
      {may && <div className={css.ask}><Ask side={side} /></div>}
      <DataState of={query} rows={3}>
        {({ pages }) => {
          const all = pages.flatMap((p) => p.items);
          if (all.length === 0) return <EmptyState title={t('requests.empty')} why={t('requests.emptyWhy')} />;
          return <ul className={css.list} aria-label={t('requests.title')}>{all.map((r) => <Request key={r.id} request={r} side={side} may={may} places={agenda.some((m) => meet(m, r, now)) ? [] : places} />)}</ul>;
        }}
      </DataState>
      <More there={query.hasNextPage} loading={query.isFetchingNextPage} show={query.fetchNextPage} />
    </>
  );
}

/** Whether the request's two have met, or are still to meet. */
const meet = (m: AgendaItem, r: MeetingRequest, now: number) => m.projectId === r.projectId && m.creditCode === r.creditCode
  && (m.status === 'HELD' || (m.status === 'PLANNED' && Date.parse(m.endsAt) > now));

type RequestProps = { request: MeetingRequest; side: Side; may: boolean; places: Schema<'FairSlot'>[] };

function Request({ request: r, side, may, places }: RequestProps) {
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
      {may && r.status === 'ACCEPTED' && places.length > 0 && <WalkIn request={r} side={side} places={places} />}
    </li>
  );
}

function Ask({ side }: { side: Side }) {
  const { t } = useTranslation(['meetings', 'common']);
  const ask = useAskForMeeting(side);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <FormAct<Asked> primary name={`ask.${sideId(side)}`} act={t('requests.ask')} title={t('requests.ask')} consequence={t('requests.askText')}
      perform={(values, intention) => ask.mutateAsync({ ...values, intention })}>
      <Form.Item name="projectId" label={t('requests.project')} rules={required}>
        {side.as === 'tenant' ? <OwnField tenant={side.tenant} /> : <FoundField what="projects" />}
      </Form.Item>
      {side.as === 'tenant' && <Form.Item name="creditCode" label={t('requests.organisation')} rules={required}><FoundField what="organisations" /></Form.Item>}
      <Form.Item name="purpose" label={t('requests.purpose')} rules={[...required, { min: 5, message: t('requests.purposeShort') }]}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
    </FormAct>
  );
}

type Field = { value?: string; onChange?: (value: string) => void };

function FoundField({ what, value, onChange }: Field & { what: 'projects' | 'organisations' }) {
  const { t } = useTranslation('meetings');
  return <Finder what={what} label={t(`wishes.add.${what}`)} choose={(id) => onChange?.(id)} {...(value && { value })} />;
}

function OwnField({ tenant, value, onChange }: Field & { tenant: string }) {
  return <OwnProjects of={useOpenProjects(tenant)} value={value} choose={(id) => onChange?.(id)} />;
}

import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Pager } from '@/components/Paging';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useReadAll } from '../api/useReadNotice';
import { useNotices, type Notice, type Topic } from '../api/useNotices';
import { topics } from '../topics';
import { NoticeLine } from './NoticeLine';
import css from './Notices.module.css';

/** All notices, the newest thing first, with what happened to each beneath it. */
export function NoticesByThing() {
  const { t } = useTranslation(['notices', 'common']);
  const label = useLabel();
  const readAll = useReadAll();
  const list = useListState(['unread', 'topic']);
  const query = useNotices({
    unread: list.filters.unread === 'true', limit: 50,
    ...(list.filters.topic && { topic: list.filters.topic as Topic }), ...(list.cursor && { cursor: list.cursor }),
  });
  return (
    <>
      <div className={css.bar}>
        <Checkbox checked={list.filters.unread === 'true'} onChange={(e) => list.setFilters({ unread: e.target.checked ? 'true' : undefined })}>{t('onlyUnread')}</Checkbox>
        <Select<Topic> aria-label={t('topic')} allowClear placeholder={t('everyTopic')} className={css.topic} value={(list.filters.topic as Topic | undefined) ?? null}
          onChange={(topic: Topic | undefined) => list.setFilters({ topic })} options={topics.map((value) => ({ value, label: label('noticeTopic', value) }))} />
        <Button loading={readAll.isPending} onClick={() => readAll.mutate()}>{t('readAll')}</Button>
      </div>
      <DataState of={query}>
        {(page) => (page.items.length === 0 ? <EmptyState title={t('empty')} why={t(list.filtered ? 'emptyFiltered' : 'emptyWhy')} /> : (
          <>
            {byThing(page.items).map(([first, ...more]) => first && <Thing key={first.id} notices={[first, ...more]} />)}
            <Pager list={list} next={page.next} />
          </>
        ))}
      </DataState>
    </>
  );
}

function Thing({ notices }: { notices: Notice[] }) {
  const label = useLabel();
  const tenantName = useTenantName();
  const [first] = notices;
  if (!first) return null;
  const one = notices.length === 1;
  return (
    <section className={css.thing}>
      {!one && <h2>{first.subjectTitle ?? label('noticeTopic', first.topic)}{first.tenant && <span className={css.act}> · {tenantName(first.tenant)}</span>}</h2>}
      <ul className={css.list}>{notices.map((n) => <NoticeLine key={n.id} notice={n} titled={one} />)}</ul>
    </section>
  );
}

/** In the order of the newest of each. */
function byThing(notices: readonly Notice[]): Notice[][] {
  const things = new Map<string, Notice[]>();
  for (const n of notices) {
    const thing = n.contractId ?? n.projectId ?? `${n.subjectType}/${n.subjectId}`;
    things.set(thing, [...(things.get(thing) ?? []), n]);
  }
  return [...things.values()];
}

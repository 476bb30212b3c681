import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { useTenantName } from '@/lib/tenants';
import { usePublishedMeetings } from '../api/useTimetable';
import type { AgendaItem } from '../model';
import css from './meetings.module.css';

/** A card for each table with who sits there when, to be printed. */
export function TableCards({ season }: { season: string }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [wanted, setWanted] = useState(false);
  const query = usePublishedMeetings(season, wanted);
  if (!wanted) return <Button onClick={() => setWanted(true)}>{t('desk.showCards')}</Button>;
  return (
    <DataState of={query} rows={6}>
      {({ items }) => (
        <>
          <Button className={css.unprinted} onClick={() => window.print()}>{t('common:print')}</Button>
          <div className={`${css.cards} ${css.printed}`}>{[...byPlace(items)].map(([place, meetings]) => <Card key={place} place={place} meetings={meetings} />)}</div>
        </>
      )}
    </DataState>
  );
}

function byPlace(items: AgendaItem[]): Map<string, AgendaItem[]> {
  const places = new Map<string, AgendaItem[]>();
  for (const item of items) places.set(item.place, [...(places.get(item.place) ?? []), item]);
  return places;
}

function Card({ place, meetings }: { place: string; meetings: AgendaItem[] }) {
  const tenantName = useTenantName();
  return (
    <section className={css.card}>
      <h3>{place}</h3>
      <table className="small-table">
        <tbody>
          {meetings.map((m) => <tr key={m.id}><th scope="row"><Instant at={m.startsAt} /></th><td>{tenantName(m.tenant)} · {m.title}</td><td>{m.organisation}</td></tr>)}
        </tbody>
      </table>
    </section>
  );
}

import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { useParticipants } from '../api/useParticipants';

/** Who takes part, by name. */
export function Participants({ season }: { season: string }) {
  const { t } = useTranslation('season');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useParticipants(season, list.cursor ? { cursor: list.cursor } : {});
  const columns: Column<Schema<'Participant'>>[] = [
    { key: 'name', title: t('participants.name'), main: true, cell: (p) => <Link to={`/organisations/${p.creditCode}`}>{p.name}</Link> },
    { key: 'kind', title: t('participants.kind'), cell: (p) => label('organisationKind', p.kind) },
    { key: 'creditCode', title: t('participants.code'), optional: true, cell: (p) => p.creditCode },
  ];
  return (
    <CursorTable name="participants" caption={t('participants.title')} columns={columns} rowKey={(p) => p.creditCode} list={list} query={query}
      empty={<EmptyState title={t('participants.none')} why={t('participants.noneWhy')} />} />
  );
}

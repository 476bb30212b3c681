import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { StateTag } from '@/components/StateTag';
import { useListState } from '@/lib/listState';
import { useOwnProgrammes } from '../api/useOwnProgrammes';
import { useProgrammes } from '../api/useProgrammes';
import type { Programme } from '../model';

type Page = { items: Programme[]; next: string | null };
type ListState = ReturnType<typeof useListState<never>>;

/** What foundations call for, for everyone. */
export function ProgrammeList() {
  const list = useListState<never>([]);
  return <Programmes list={list} query={useProgrammes(list.query)} path="/programmes" />;
}

/** A foundation's own, drafts too. */
export function OwnProgrammeList({ creditCode }: { creditCode: string }) {
  const list = useListState<never>([]);
  return <Programmes list={list} query={useOwnProgrammes(creditCode, list.query)} path={`/o/${creditCode}/programmes`} />;
}

function Programmes({ list, query, path }: { list: ListState; query: UseQueryResult<Page>; path: string }) {
  const { t } = useTranslation('programmes');
  const columns: Column<Programme>[] = [
    { key: 'title', title: t('name'), main: true, cell: (p) => <Link to={`${path}/${p.id}`}>{p.title}</Link> },
    { key: 'status', title: t('status'), cell: (p) => <StateTag of="programmeStatus" state={p.status} /> },
    { key: 'foundation', title: t('foundation'), cell: (p) => p.foundation },
    { key: 'budget', title: t('budget'), align: 'end', cell: (p) => <Money amount={p.budget} /> },
    { key: 'deadline', title: t('deadline'), cell: (p) => <Instant at={p.deadline} /> },
  ];
  return <CursorTable name="programmes" caption={t('title')} columns={columns} rowKey={(p) => p.id} list={list} query={query} empty={<EmptyState title={t('empty')} why={t('emptyWhy')} />} />;
}

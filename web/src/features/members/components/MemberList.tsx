import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { useListState } from '@/lib/listState';
import { useHolds, useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useMembers } from '../api/useMembers';
import { useRemoveMember } from '../api/useRemoveMember';
import { rolesOf, type Member, type Place } from '../model';

/** Everyone who belongs to a tenant, an organisation or the district, one row per role. */
export function MemberList({ place }: { place: Place }) {
  const { t } = useTranslation('members');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useMembers(place, list.query);
  const remove = useRemoveMember(place);
  const { me } = useSession();
  const admin = useHolds([rolesOf[place.scope][0]], place.id);
  const isMine = (m: Member) => !!me?.memberships.some((own) => own.membership === m.id);
  const columns: Column<Member>[] = [
    { key: 'name', title: t('name'), main: true, cell: (m) => m.name },
    { key: 'username', title: t('username'), cell: (m) => m.username },
    { key: 'role', title: t('role'), cell: (m) => label('role', m.role) },
    { key: 'since', title: t('since'), cell: (m) => <Instant at={m.since} /> },
    ...(admin ? [{
      key: 'act', title: t('act'), cell: (m: Member) => (
        <ConfirmAct danger act={t('remove')} title={t(isMine(m) ? 'removeYourselfTitle' : 'removeTitle', { name: m.name })}
          consequence={t(isMine(m) ? 'removeYourselfText' : 'removeText', { name: m.name, role: label('role', m.role) })}
          perform={({ intention }) => remove.mutateAsync({ member: m.id, intention })} />
      ),
    }] : []),
  ];
  return (
    <CursorTable name="members" caption={t('title')} columns={columns} rowKey={(m) => m.id} list={list} query={query}
      empty={<EmptyState title={t('empty')} why={t('emptyWhy')} />} />
  );
}

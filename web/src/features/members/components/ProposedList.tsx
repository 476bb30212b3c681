import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Section } from '@/components/Page';
import { useListState } from '@/lib/listState';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useProposed } from '../api/useProposed';
import type { Invited, Proposed } from '../model';
import { HandOver } from './HandOver';
import { InvitationActs } from './InvitationActs';

/** Whom administrators of all places have proposed, for one of the district to confirm. */
export function ProposedList() {
  const { t } = useTranslation('members');
  const label = useLabel();
  const tenantName = useTenantName();
  const list = useListState<never>([], undefined, 'proposed');
  const [invited, setInvited] = useState<Invited>();
  const columns: Column<Proposed>[] = [
    { key: 'name', title: t('name'), main: true, cell: ({ invitation: i }) => i.name },
    { key: 'place', title: t('invitations.place'), cell: (p) => (p.scope === 'TENANT' ? tenantName(p.scopeId) : p.scope === 'ORGANISATION' ? p.scopeId : t('invitations.district')) },
    { key: 'role', title: t('role'), cell: ({ invitation: i }) => label('role', i.role) },
    { key: 'email', title: t('email'), cell: ({ invitation: i }) => i.email },
    { key: 'invitedBy', title: t('invitations.invitedBy'), cell: ({ invitation: i }) => i.invitedBy },
    { key: 'act', title: t('act'), cell: (p) => <InvitationActs place={{ scope: p.scope, id: p.scopeId }} invitation={p.invitation} onSent={setInvited} /> },
  ];
  return (
    <Section title={t('invitations.allTitle')}>
      {invited && <HandOver invited={invited} close={() => setInvited(undefined)} />}
      <CursorTable name="proposed" caption={t('invitations.allTitle')} columns={columns} rowKey={(p) => p.invitation.id} list={list} query={useProposed(list.query)}
        empty={<EmptyState title={t('invitations.allEmpty')} why={t('invitations.allEmptyWhy')} />} />
    </Section>
  );
}

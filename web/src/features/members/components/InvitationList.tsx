import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useInvitations } from '../api/useInvitations';
import type { Invitation, Invited, Place } from '../model';
import { HandOver } from './HandOver';
import { InvitationActs } from './InvitationActs';
import { InvitePerson } from './InvitePerson';

/** Whom an admin has asked, and who has not answered yet. */
export function InvitationList({ place }: { place: Place }) {
  const { t } = useTranslation('members');
  const label = useLabel();
  const list = useListState<never>([], undefined, 'invitations');
  const [invited, setInvited] = useState<Invited>();
  const columns: Column<Invitation>[] = [
    { key: 'name', title: t('name'), main: true, cell: (i) => i.name },
    { key: 'email', title: t('email'), cell: (i) => i.email },
    { key: 'role', title: t('role'), cell: (i) => label('role', i.role) },
    { key: 'status', title: t('invitations.status'), cell: (i) => <StateTag of="invitationStatus" state={i.status} /> },
    { key: 'expiresAt', title: t('invitations.expiresAt'), cell: (i) => (i.status === 'PROPOSED' ? '—' : <Instant at={i.expiresAt} />) },
    { key: 'invitedBy', title: t('invitations.invitedBy'), cell: (i) => i.invitedBy },
    {
      key: 'act', title: t('act'), cell: (i) => <InvitationActs place={place} invitation={i} onSent={setInvited} />,
    },
  ];
  return (
    <Section title={t('invitations.title')} extra={<InvitePerson place={place} onInvited={setInvited} />}>
      {invited && <HandOver invited={invited} close={() => setInvited(undefined)} />}
      <CursorTable name="invitations" caption={t('invitations.title')} columns={columns} rowKey={(i) => i.id} list={list} query={useInvitations(place, list.query)}
        empty={<EmptyState title={t('invitations.empty')} why={t('invitations.emptyWhy')} />} />
    </Section>
  );
}

import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { useListState } from '@/lib/listState';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useMemberAct } from '../api/useMemberAct';
import { useOwnMembers } from '../api/useOwnMembers';
import type { Invitation, Member } from '../model';

/** Who may act for the organisation; its admins invite and remove. */
export function OwnMembers({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('organisation');
  const label = useLabel();
  const list = useListState<never>([]);
  const query = useOwnMembers(creditCode);
  const act = useMemberAct(creditCode);
  const admin = useHolds(['org-admin'], creditCode);
  const columns: Column<Member>[] = [
    { key: 'name', title: t('member.name'), main: true, cell: (m) => <>{m.name}<br /><small className="muted">{m.username}</small></> },
    { key: 'role', title: t('member.role'), cell: (m) => label('role', m.role) },
    { key: 'since', title: t('member.since'), cell: (m) => <Instant at={m.since} /> },
    ...(admin ? [{
      key: 'act', title: t('member.act'), cell: (m: Member) => (
        <ConfirmAct danger act={t('member.remove')} title={t('member.removeTitle', { name: m.name })} consequence={t('member.removeText')} reload={() => void query.refetch()}
          perform={({ intention }) => act.mutateAsync({ act: 'remove', member: m.id, intention })} />
      ),
    }] : []),
  ];
  return <CursorTable name="own-members" caption={t('member.title')} columns={columns} rowKey={(m) => m.id} list={list} query={query} empty={<EmptyState title={t('member.none')} />} />;
}

/** Invites a person: known to the login already or not, an e-mail tells them. */
export function InviteMember({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation(['organisation', 'common']);
  const label = useLabel();
  const act = useMemberAct(creditCode);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<Invitation> primary name={`invite.${creditCode}`} act={t('member.invite')} title={t('member.invite')} consequence={t('member.inviteText')} initial={{ role: 'org-staff' }}
      perform={(invitation, intention) => act.mutateAsync({ act: 'invite', invitation, intention })}>
      <Form.Item name="name" label={t('member.name')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item name="email" label={t('field.email')} rules={required}><Input maxLength={200} inputMode="email" /></Form.Item>
      <Form.Item name="role" label={t('member.role')} rules={required}>
        <Select options={(['org-admin', 'org-staff'] as const).map((r) => ({ value: r, label: label('role', r) }))} />
      </Form.Item>
    </FormAct>
  );
}

import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useLabel } from '@/lib/useLabel';
import { useMemberAct, type Invitation } from '../api/useMemberAct';

const offered = ['officer', 'approver', 'finance', 'tenant-admin'] as const;

export function InviteMember({ tenant }: { tenant: string }) {
  const { t } = useTranslation(['members', 'common']);
  const label = useLabel();
  const act = useMemberAct(tenant);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<Invitation> primary name={`invite.${tenant}`} act={t('invite')} title={t('inviteTitle')} consequence={t('inviteText')}
      perform={(invitation, intention) => act.mutateAsync({ act: 'invite', invitation, intention })}>
      <Form.Item name="name" label={t('name')} rules={required}><Input maxLength={80} /></Form.Item>
      <Form.Item name="email" label={t('email')} rules={required}><Input type="email" maxLength={200} /></Form.Item>
      <Form.Item name="role" label={t('role')} rules={required}><Select options={offered.map((r) => ({ value: r, label: label('role', r) }))} /></Form.Item>
    </FormAct>
  );
}

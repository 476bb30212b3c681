import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useLabel } from '@/lib/useLabel';
import { useMemberAct } from '../api/useMemberAct';
import { rolesOf, type Invitation, type Place } from '../model';
import { PersonFields } from './PersonFields';

/** Invites a person: known to the login already or not, an e-mail tells them. */
export function InviteMember({ place }: { place: Place }) {
  const { t } = useTranslation(['members', 'common']);
  const label = useLabel();
  const act = useMemberAct(place);
  return (
    <FormAct<Invitation> primary name={`invite.${place.id}`} act={t('invite')} title={t('invite')} consequence={t('inviteText')}
      perform={(invitation, intention) => act.mutateAsync({ act: 'invite', invitation, intention })}>
      <PersonFields />
      <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Select options={rolesOf[place.scope].map((r) => ({ value: r, label: label('role', r) }))} />
      </Form.Item>
    </FormAct>
  );
}

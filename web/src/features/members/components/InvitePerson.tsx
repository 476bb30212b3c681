import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { useLabel } from '@/lib/useLabel';
import { isInvited, useInvitationAct } from '../api/useInvitationAct';
import { rolesOf, type Invite, type Invited, type Place } from '../model';
import { PersonFields } from './PersonFields';

/** Asks a person to take a role. */
export function InvitePerson({ place, onInvited }: { place: Place; onInvited: (invited: Invited) => void }) {
  const { t } = useTranslation(['members', 'common']);
  const label = useLabel();
  const act = useInvitationAct(place);
  return (
    <FormAct<Invite> primary name={`invite.${place.id}`} act={t('invite')} title={t('invite')} consequence={place.scope === 'ORGANISATION' ? t('inviteText') : <>{t('inviteText')} {t('inviteTextOffice')}</>}
      perform={async (body, intention) => {
        const invited = await act.mutateAsync({ act: 'invite', body, intention });
        if (isInvited(invited)) onInvited(invited);
      }}>
      <PersonFields />
      <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('common:form.required') }]}>
        <Select options={rolesOf[place.scope].map((r) => ({ value: r, label: label('role', r) }))} />
      </Form.Item>
    </FormAct>
  );
}

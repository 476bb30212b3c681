import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { isInvited, useInvitationAct } from '../api/useInvitationAct';
import { rolesOf, type Invite, type Invited, type Place } from '../model';
import { HandOver } from './HandOver';
import { PersonFields } from './PersonFields';

/** The district asks somebody to administer a tenant or an organisation. */
export function InviteAdministrator({ place, name }: { place: Place; name: string }) {
  const { t } = useTranslation('members');
  const act = useInvitationAct(place);
  const [invited, setInvited] = useState<Invited>();
  return (
    <>
      <FormAct<Pick<Invite, 'name' | 'email'>> small name={`administrator.${place.id}`} act={t('tenants.invite')} title={t('tenants.inviteTitle', { name })} consequence={t('tenants.inviteText')}
        perform={async (person, intention) => {
          const answer = await act.mutateAsync({ act: 'invite', body: { ...person, role: rolesOf[place.scope][0] }, intention });
          if (isInvited(answer)) setInvited(answer);
        }}>
        <PersonFields />
      </FormAct>
      {invited && <HandOver invited={invited} close={() => setInvited(undefined)} />}
    </>
  );
}

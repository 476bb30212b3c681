import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { useHolds } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { useInviteAdministrator, useTenantAdministrators, type AdministratorInvitation } from '../api/useTenantAdministrators';
import { PersonFields } from './PersonFields';

/** Who administers each buyer. */
export function TenantAdministrators() {
  const { t } = useTranslation('members');
  const tenantName = useTenantName();
  const admin = useHolds(['district-admin']);
  const query = useTenantAdministrators();
  return (
    <Section title={t('tenants.title')}>
      <DataState of={query}>
        {({ items }) => (
          <Scroll label={t('tenants.title')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('tenants.tenant')}</th><th scope="col">{t('tenants.administrators')}</th>{admin && <th scope="col">{t('act')}</th>}</tr></thead>
              <tbody>
                {items.map((i) => (
                  <tr key={i.tenant}>
                    <th scope="row">{tenantName(i.tenant)}</th>
                    <td>{i.administrators.length ? i.administrators.map((a) => a.name).join('、') : <span className="muted">{t('tenants.none')}</span>}</td>
                    {admin && <td><InviteAdministrator tenant={i.tenant} name={tenantName(i.tenant)} /></td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </DataState>
    </Section>
  );
}

function InviteAdministrator({ tenant, name }: { tenant: string; name: string }) {
  const { t } = useTranslation('members');
  const act = useInviteAdministrator(tenant);
  return (
    <FormAct<AdministratorInvitation> name={`administrator.${tenant}`} act={t('tenants.invite')} title={t('tenants.inviteTitle', { name })} consequence={t('tenants.inviteText')}
      perform={(invitation, intention) => act.mutateAsync({ invitation, intention })}>
      <PersonFields />
    </FormAct>
  );
}

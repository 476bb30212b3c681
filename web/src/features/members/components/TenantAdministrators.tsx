import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { Section } from '@/components/Page';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useHolds } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { useTenantAdministrators } from '../api/useTenantAdministrators';
import { InviteAdministrator } from './InviteAdministrator';

type Administrators = Schema<'TenantAdministrators'>;

/** Who administers each buyer. */
export function TenantAdministrators() {
  const { t } = useTranslation(['members', 'common']);
  const tenantName = useTenantName();
  const admin = useHolds(['district-admin']);
  const list = useListState<never>([], undefined, 'administrators');
  const query = useTenantAdministrators();
  const columns: Column<Administrators>[] = [
    { key: 'tenant', title: t('tenants.tenant'), main: true, cell: (a) => tenantName(a.tenant) },
    { key: 'administrators', title: t('tenants.administrators'), cell: (a) => (a.administrators.length ? a.administrators.map((m) => m.name).join(t('common:listSeparator')) : t('tenants.none')) },
    ...(admin ? [{ key: 'act', title: t('act'), cell: (a: Administrators) => <InviteAdministrator place={{ scope: 'TENANT', id: a.tenant }} name={tenantName(a.tenant)} /> }] : []),
  ];
  return (
    <Section title={t('tenants.title')}>
      <CursorTable name="tenant-administrators" caption={t('tenants.title')} columns={columns} rowKey={(a) => a.tenant} list={list} query={query} empty={null} />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useTenantList } from '@/features/tenancy/api/useTenantList';
import { TenantDirectory } from '@/features/tenancy/components/TenantDirectory';

export default function TenantsPage() {
  const { t } = useTranslation('tenancy');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <DataState of={useTenantList()}>
        {(page) => (page.items.length ? <TenantDirectory tenants={page.items} /> : <EmptyState title={t('empty')} />)}
      </DataState>
    </Page>
  );
}

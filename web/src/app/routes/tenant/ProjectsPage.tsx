import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { useHolds } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import { TenantProjectList } from '@/features/projects/components/TenantProjectList';

export default function ProjectsPage() {
  const { t } = useTranslation('projects');
  const chosen = useChosenSeason('possible');
  const { tenant = '' } = useParams();
  const name = useTenantName();
  const mayDraft = useHolds(['officer'], tenant);
  const create = mayDraft && <ActionLink to={`/t/${tenant}/projects/new`}>{t('office.new')}</ActionLink>;
  return (
    <Page title={t('office.title')} lead={name(tenant)} actions={<><SeasonSwitch of={chosen} />{create}</>}>
      <TenantProjectList tenant={tenant} season={chosen.season} action={create} />
    </Page>
  );
}

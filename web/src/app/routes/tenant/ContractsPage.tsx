import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { TenantContractList } from '@/features/contracting/components/TenantContractList';

export default function ContractsPage() {
  const { t } = useTranslation('contracting');
  // A contract is worked on long after its fair.
  const chosen = useChosenSeason('usual');
  const { tenant = '' } = useParams();
  return <Page title={t('list.title')} lead={t('list.lead')} actions={<SeasonSwitch of={chosen} />}><TenantContractList tenant={tenant} season={chosen.season} /></Page>;
}

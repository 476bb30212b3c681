import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { ContractList } from '@/features/directory/components/ContractList';

export default function ContractsPage() {
  const { t } = useTranslation('directory');
  // A contract is worked on long after its fair.
  const chosen = useChosenSeason('usual');
  return <Page title={t('contracts.title')} lead={t('contracts.lead')} actions={<><SeasonSwitch of={chosen} /><ActionLink plain to="/contracts/check">{t('check.title')}</ActionLink></>}><ContractList season={chosen.season} /></Page>;
}

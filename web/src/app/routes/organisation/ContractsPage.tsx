import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { everySeason, useChosenSeason } from '@/lib/season';
import { OwnContractList } from '@/features/fulfilment/components/OwnContractList';

export default function ContractsPage() {
  const { t } = useTranslation('fulfilment');
  // A contract is worked on long after its fair.
  const chosen = useChosenSeason(everySeason);
  const { creditCode = '' } = useParams();
  return <Page title={t('title')} lead={t('lead')} actions={<SeasonSwitch of={chosen} all />}><OwnContractList creditCode={creditCode} season={chosen.season} /></Page>;
}

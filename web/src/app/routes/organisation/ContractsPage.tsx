import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { OwnContractList } from '@/features/fulfilment/components/OwnContractList';

export default function ContractsPage() {
  const { t } = useTranslation('fulfilment');
  // A contract is worked on long after its fair.
  const chosen = useChosenSeason('usual');
  const { creditCode = '' } = useParams();
  return <Page title={t('title')} lead={t('lead')} actions={<SeasonSwitch of={chosen} />}><OwnContractList creditCode={creditCode} season={chosen.season} /></Page>;
}

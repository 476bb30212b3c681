import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { BidList } from '@/features/bids/components/BidList';

export default function BidsPage() {
  const { t } = useTranslation('bids');
  const { creditCode = '' } = useParams();
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ActionLink plain to="/projects?status=PUBLISHED&sort=bidDeadline">{t('find')}</ActionLink>}>
      <BidList creditCode={creditCode} />
    </Page>
  );
}

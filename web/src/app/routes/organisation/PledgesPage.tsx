import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { PledgeList } from '@/features/pledges/components/PledgeList';

export default function PledgesPage() {
  const { t } = useTranslation('pledges');
  const { creditCode = '' } = useParams();
  return (
    <Page title={t('title')} lead={t('leadOwn')} actions={<ActionLink to="/projects?status=PUBLISHED">{t('findProjects')}</ActionLink>}>
      <PledgeList side={{ as: 'foundation', creditCode }} />
    </Page>
  );
}

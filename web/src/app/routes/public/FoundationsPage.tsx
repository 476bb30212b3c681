import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { FoundationList } from '@/features/foundations/components/FoundationList';

export default function FoundationsPage() {
  const { t } = useTranslation('foundations');
  return <Page title={t('title')} lead={t('lead')} actions={<Link to="/programmes">{t('programmes')}</Link>}><FoundationList /></Page>;
}

import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('missing.title')} narrow>
      <EmptyState title={t('missing.title')} why={t('missing.why')} action={<Link to="/">{t('missing.home')}</Link>} />
    </Page>
  );
}

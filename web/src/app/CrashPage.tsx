import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

/** The last resort for a page that failed; drafts are safe in their local copies. */
export function CrashPage() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('crash.title')} narrow>
      <EmptyState title={t('crash.title')} why={t('crash.why')} action={<Button type="primary" onClick={() => location.reload()}>{t('crash.reload')}</Button>} />
    </Page>
  );
}

import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';

/** A page on its way, in the shape of a page. */
export function Waiting() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('loading')}>
      <div role="status" aria-label={t('loading')}><Skeleton active title={false} paragraph={{ rows: 8 }} /></div>
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { usePortal } from '@/lib/portal';
import { MoveClock } from '@/features/demo/components/MoveClock';

export default function DemoClockPage() {
  const { t } = useTranslation('demo');
  const { clockMovable } = usePortal();
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      {clockMovable ? <MoveClock /> : <EmptyState title={t('absent')} why={t('absentWhy')} />}
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { TimetableDesk } from '@/features/meetings/components/TimetableDesk';
import { usePortal } from '@/lib/portal';

export default function TimetablePage() {
  const { t } = useTranslation('meetings');
  const season = usePortal().season?.code;
  return <Page title={t('desk.title')} lead={t('desk.lead')}>{season && <TimetableDesk season={season} />}</Page>;
}

import { useTranslation } from 'react-i18next';
import { DownloadAct } from '@/components/DownloadAct';
import { Page } from '@/components/Page';
import { openMyCalendar } from '@/features/work/api/useMyCalendar';
import { MyCalendar } from '@/features/work/components/MyCalendar';

/** All my dates, by month. */
export default function MyCalendarPage() {
  const { t } = useTranslation('work');
  return (
    <Page title={t('calendar.title')} lead={<><span>{t('calendar.lead')}</span><span>{t('calendar.fileNote')}</span></>} actions={<DownloadAct act={t('calendar.file')} perform={openMyCalendar} />}>
      <MyCalendar />
    </Page>
  );
}

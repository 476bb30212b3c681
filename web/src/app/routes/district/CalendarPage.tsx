import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page, Section } from '@/components/Page';
import { useCalendar } from '@/features/calendar/api/useCalendar';
import { CalendarWarning } from '@/features/calendar/components/CalendarWarning';
import { EditionList } from '@/features/calendar/components/EditionList';
import { NoticeForm } from '@/features/calendar/components/NoticeForm';
import { YearList } from '@/features/calendar/components/YearList';
import { serverNow } from '@/lib/clock';
import { useHolds } from '@/lib/session';

export default function CalendarPage() {
  const { t } = useTranslation('calendar');
  const admin = useHolds(['district-admin']);
  const calendar = useCalendar();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <CalendarWarning />
      <Section title={t('years')}><DataState of={calendar} rows={4}>{({ years }) => <YearList years={years} />}</DataState></Section>
      <Section id="editions" title={t('editions')}><EditionList /></Section>
      {admin && calendar.data && <Section id="enter" title={t('enterTitle')}><NoticeForm year={calendar.data.years.find((y) => y.provisional)?.year ?? serverNow().getUTCFullYear() + 1} /></Section>}
    </Page>
  );
}

import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCalendar } from '../api/useCalendar';

/** From November on, while the next year's notice is not issued here. */
export function CalendarWarning() {
  const { t } = useTranslation('calendar');
  const missing = useCalendar().data?.missing;
  if (!missing) return null;
  return <Alert type="warning" showIcon title={t('missing', { year: missing })} description={<>{t('missingWhy')} <Link to="/d/calendar">{t('title')}</Link></>} />;
}

import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { login, useAuth } from '@/lib/auth';

/** The login ran out: the page and its input stay; one click to log in and come back here. */
export function ExpiredNotice() {
  const { t } = useTranslation('common');
  if (useAuth().status !== 'expired') return null;
  return (
    <Alert
      banner
      type="warning"
      role="alert"
      title={t('gate.expiredTitle')}
      description={t('gate.expiredWhy')}
      action={<Button type="primary" onClick={() => void login()}>{t('gate.again')}</Button>}
    />
  );
}

import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { loginAfresh } from '@/lib/auth';

/** The server wants a login of the last minutes; afterwards the browser is back on this page. */
export function FreshLogin() {
  const { t } = useTranslation('supplements');
  return <Alert type="info" showIcon title={t('fresh')} description={t('freshWhy')} action={<Button type="primary" onClick={() => void loginAfresh()}>{t('again')}</Button>} />;
}

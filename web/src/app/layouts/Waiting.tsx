import { useTranslation } from 'react-i18next';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';

/** A page on its way, in the shape of a page. */
export function Waiting() {
  const { t } = useTranslation('common');
  return <Page title={t('loading')}><Loading rows={8} /></Page>;
}

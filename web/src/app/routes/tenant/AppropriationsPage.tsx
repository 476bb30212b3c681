import { Link, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { AppropriationList } from '@/features/budget/components/AppropriationList';

export default function AppropriationsPage() {
  const { t } = useTranslation('budget');
  const { tenant = '' } = useParams();
  const mayEnter = useHolds(['finance'], tenant);
  const enter = `/t/${tenant}/budget/appropriations/new`;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<>
      <Link to={`/t/${tenant}/budget/changes`}>{t('changes.title')}</Link>
      <Link to={`/t/${tenant}/budget/entries`}>{t('entries')}</Link>
      {mayEnter && <ActionLink to={enter}>{t('new')}</ActionLink>}
    </>}>
      <AppropriationList tenant={tenant} action={mayEnter && <Link to={enter}>{t('new')}</Link>} />
    </Page>
  );
}

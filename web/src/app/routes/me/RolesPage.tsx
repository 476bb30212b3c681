import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { Deputies } from '@/features/members/components/Deputies';
import { OwnRoles } from '@/features/members/components/OwnRoles';

export default function RolesPage() {
  const { t } = useTranslation(['members', 'common']);
  return <Page title={t('own.title')} lead={t('own.lead')} actions={<ActionLink to="/register">{t('common:nav.register')}</ActionLink>}><OwnRoles /><Deputies /></Page>;
}

import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page } from '@/components/Page';
import { ImportList } from '@/features/imports/components/ImportList';

export default function ImportPage() {
  const { t } = useTranslation('imports');
  const { tenant = '' } = useParams();
  const projects = `/t/${tenant}/projects`;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ActionLink plain to={projects}>{t('toProjects')}</ActionLink>}>
      <ImportList key={tenant} target={{ tenant }} />
    </Page>
  );
}

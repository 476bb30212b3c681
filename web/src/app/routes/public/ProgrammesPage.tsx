import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ProgrammeList } from '@/features/programmes/components/ProgrammeList';

export default function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  return <Page title={t('title')} lead={t('lead')} crumbs={[{ to: '/foundations', title: t('foundations') }]}><ProgrammeList /></Page>;
}

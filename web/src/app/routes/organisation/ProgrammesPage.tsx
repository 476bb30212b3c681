import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { DraftProgramme } from '@/features/programmes/components/ProgrammeActs';
import { OwnProgrammeList } from '@/features/programmes/components/ProgrammeList';

export default function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const { creditCode = '' } = useParams();
  return <Page title={t('title')} lead={t('ownLead')} actions={<DraftProgramme creditCode={creditCode} />}><OwnProgrammeList creditCode={creditCode} /></Page>;
}

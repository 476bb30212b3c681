import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { useSurveyForm } from '@/features/opinions/api/useSurveyForm';
import { Poster } from '@/features/opinions/components/Poster';

/** The link of a survey as a poster to be printed. */
export default function PosterPage() {
  const { t } = useTranslation('opinions');
  const { link = '' } = useParams();
  return (
    <Page narrow title={t('poster.title')}>
      <DataState of={useSurveyForm(link)} rows={8}>{(survey) => <Poster link={link} survey={survey} />}</DataState>
    </Page>
  );
}

import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { useTenantName } from '@/lib/tenants';
import { useSurveyForm } from '@/features/opinions/api/useSurveyForm';
import { OpinionForm } from '@/features/opinions/components/OpinionForm';

/** Residents say what a service was like. */
export default function SurveyPage() {
  const { t } = useTranslation('opinions');
  const { link = '' } = useParams();
  const tenantName = useTenantName();
  const survey = useSurveyForm(link);
  const s = survey.data;
  return (
    <Page narrow title={s?.title ?? t('form.title')} lead={s && <span>{t('poster.who', { organisation: s.organisation, tenant: tenantName(s.tenant) })}</span>}>
      <DataState of={survey} rows={8}>{(form) => (form.open ? <OpinionForm link={link} survey={form} /> : <p>{t('link.closed')}</p>)}</DataState>
    </Page>
  );
}

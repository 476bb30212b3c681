import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { useAppropriations } from '@/features/budget/api/useAppropriations';
import { BudgetTotal } from '@/features/budget/components/BudgetTotal';
import { CarryOver } from '@/features/budget/components/CarryOver';
import { ExportEntries } from '@/features/budget/components/ExportEntries';
import { Forecast } from '@/features/budget/components/Forecast';
import { MonthTable } from '@/features/budget/components/MonthTable';
import { ProjectBudgets } from '@/features/budget/components/ProjectBudgets';

export default function BudgetYearPage() {
  const { t } = useTranslation('budget');
  const { tenant = '', year: named = '' } = useParams();
  const year = Number(named);
  const appropriations = (useAppropriations(tenant).data?.items ?? []).filter((a) => a.fiscalYear === year);
  return (
    <Page title={t('yearTitle', { year: named })} lead={t('yearLead')} crumbs={[{ to: `/t/${tenant}/budget`, title: t('title') }]} actions={<ExportEntries tenant={tenant} filter={{ year }} />}>
      {appropriations.length > 0 && <BudgetTotal year={year} appropriations={appropriations} />}
      <Section title={t('months')}><MonthTable tenant={tenant} year={year} /></Section>
      <Section title={t('forecast')}><Forecast tenant={tenant} appropriations={appropriations} /></Section>
      <Section title={t('projects')}><p className="muted">{t('savings')}</p><ProjectBudgets tenant={tenant} year={year} /></Section>
      <Section title={t('carry.title')}><CarryOver tenant={tenant} year={year} /></Section>
    </Page>
  );
}

import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EvaluationResult } from '@/components/EvaluationResult';
import { ExemptionNote } from '@/components/ExemptionNote';
import { Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Page, Section } from '@/components/Page';
import { PlanBars } from '@/components/PlanBars';
import { Receipt } from '@/components/Receipt';
import { SampleOutcome } from '@/components/SampleOutcome';
import { StateTag } from '@/components/StateTag';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useAssessment } from '@/features/assessment/api/useAssessment';
import { AssessmentForm } from '@/features/assessment/components/AssessmentForm';
import css from '@/features/assessment/components/AssessmentForm.module.css';
import { AssessedRecords } from '@/features/delivery/components/AssessedRecords';
import { OpinionResults } from '@/features/opinions/components/OpinionResults';

/** A delivery to be judged: plan against actual, the records, and the judgement. */
export default function EvaluationPage() {
  const { t } = useTranslation(['assessment', 'delivery', 'evaluation', 'opinions']);
  const label = useLabel();
  const { id = '' } = useParams();
  const tenantName = useTenantName();
  const assessment = useAssessment(id);
  const e = assessment.data?.evaluation;
  return (
    <Page title={assessment.data?.contract.title ?? t('title')} crumbs={[{ to: '/e/assignments', title: t('title') }]}
      lead={e && <><span>{label('stage', e.stage)}</span><StateTag of="evaluationStatus" state={e.status} /><span>{tenantName(e.tenant)}</span></>}>
      <DataState of={assessment} rows={10}>
        {({ evaluation, contract: c, progress, opinions, checks, exemptions }) => (
          <>
            {evaluation.submittedAt && (
              <Receipt title={t('delivery.submitted')} at={evaluation.submittedAt} lines={[
                { label: t('delivery.score'), value: evaluation.score?.toFixed(2) },
                { label: t('col.grade'), value: evaluation.grade ? label('grade', evaluation.grade) : '—' },
                { label: t('delivery.opinion'), value: evaluation.opinion },
              ]} />
            )}
            {evaluation.submittedAt && <Section title={t('delivery.title')}><EvaluationResult evaluation={evaluation} /></Section>}
            <div className={evaluation.status === 'ASSIGNED' ? css.beside : undefined}>
              <div>
                <Section title={t('delivery.facts')}>
                  <dl className="facts">
                    <div><dt>{t('sheet.bidder')}</dt><dd>{c.organisation}</dd></div>
                    <div><dt>{t('delivery.amount')}</dt><dd><Money amount={c.amount} /></dd></div>
                    <div><dt>{t('delivery.term')}</dt><dd><Day on={c.serviceFrom} /> – <Day on={c.serviceUntil} /></dd></div>
                  </dl>
                </Section>
                <Section title={t('delivery.progress')}><PlanBars progress={progress} /></Section>
                <Section title={t('delivery:verify.title')}><SampleOutcome of={checks} />{exemptions.map((x) => <ExemptionNote key={x.id} of={x} />)}</Section>
                <Section title={t('opinions:title')}><OpinionResults result={opinions} /></Section>
              </div>
              {evaluation.status === 'ASSIGNED' && <div className={css.form}><Section title={t('delivery.title')}><AssessmentForm evaluation={evaluation} waits={exemptions.some((x) => x.about === evaluation.id && x.status !== 'CONFIRMED')} /></Section></div>}
              <div className={css.records}><Section title={t('delivery:record.title')}><AssessedRecords evaluation={id} contract={c} /></Section></div>
            </div>
          </>
        )}
      </DataState>
    </Page>
  );
}

import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Page, Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useAssignment } from '@/features/assessment/api/useAssignment';
import { Declaration } from '@/features/assessment/components/Declaration';
import { OwnMark } from '@/features/assessment/components/OwnMark';
import { ScoreSheetForm } from '@/features/assessment/components/ScoreSheetForm';
import { SheetView } from '@/features/assessment/components/SheetView';
import { BidderCredit } from '@/features/credit/components/BidderCredit';

/** One project to be evaluated: declare, score, hand in. */
export default function AssignmentPage() {
  const { t } = useTranslation('assessment');
  const { id = '' } = useParams();
  const tenantName = useTenantName();
  const label = useLabel();
  const assignment = useAssignment(id);
  const a = assignment.data;
  return (
    <Page title={a?.title ?? t('title')} crumbs={[{ to: '/e/assignments', title: t('title') }]}
      lead={a && <><StateTag of="memberStatus" state={a.status} /><span>{tenantName(a.tenant)}</span><Link to={`/projects/${a.projectId}`}>{t('toProject')}</Link></>}>
      <DataState of={assignment} rows={10}>
        {(data) => {
          const tie = data.leaving && data.leaving !== 'RECUSED' ? label('leaving', data.leaving) : undefined;
          if (data.status === 'RECUSED' || tie) return <EmptyState title={t('recused')} why={tie ? t('recusedTie', { why: tie }) : t('recusedWhy')} />;
          if (data.status === 'SUBMITTED') {
            return (
              <>
                <Alert type="success" showIcon title={t('submitted')} description={t('submittedWhy')} />
                <Section title={t('sheet.title')}><SheetView assignment={data} /></Section>
                {data.mark && <OwnMark mark={data.mark} />}
              </>
            );
          }
          if (data.status === 'SEATED') return <Declaration assignment={data} reload={() => void assignment.refetch()} />;
          if (data.bids.length === 0) return <EmptyState title={t('declare.notOpened')} why={t('declare.notOpenedWhy')} />;
          if (data.round?.closedAt) return <EmptyState title={t('closed')} why={t('closedWhy')} />;
          return (
            <>
              {data.status === 'REOPENED' && <Alert type="info" showIcon title={t('again', { round: data.round?.number })} description={t('againWhy')} />}
              <ScoreSheetForm key={id} assignment={data} beside={(bid) => <BidderCredit project={id} bid={bid} />} />
            </>
          );
        }}
      </DataState>
    </Page>
  );
}

import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { DataState } from '@/components/DataState';
import { useEvaluation } from '@/features/award/api/useEvaluation';
import { useOpenedBids } from '@/features/award/api/useOpenedBids';
import { useOpening } from '@/features/award/api/useOpening';
import { AwardPanel } from '@/features/award/components/AwardPanel';
import { CommitteePanel } from '@/features/award/components/CommitteePanel';
import { NextStep } from '@/features/award/components/NextStep';
import { OpenedBids } from '@/features/award/components/OpenedBids';
import { OpeningPanel } from '@/features/award/components/OpeningPanel';
import { ReportPanel } from '@/features/award/components/ReportPanel';
import { useNextStep } from '@/features/award/useNextStep';
import { ProjectContract } from '@/features/contracting/components/ProjectContract';
import { TenantQuestions } from '@/features/projects/components/TenantQuestions';
import type { TenantProject } from '@/features/projects/model';
import { useProjectRemedies } from '@/features/remedies/api/useProjectRemedies';
import { HeldNotice } from '@/features/remedies/components/HeldNotice';
import { ProjectRemedies } from '@/features/remedies/components/ProjectRemedies';
import { clockOf, isHeld, isOpen } from '@/features/remedies/model';
import css from './ProjectProcurement.module.css';

type Props = { project: TenantProject; reload: () => void; children: ReactNode };

const views = ['project', 'questions', 'opening', 'evaluation', 'award', 'remedies'] as const;
type View = (typeof views)[number];

const usual: Partial<Record<TenantProject['status'], View>> = { SEALED: 'opening', EVALUATION: 'evaluation', PUBLICITY: 'award', AWARDED: 'award', INTERRUPTED: 'remedies' };

/** A project from its publication on: each part of the procedure in a view of its own, the address names which. */
export function ProjectProcurement({ project: p, reload, children }: Props) {
  const { t } = useTranslation('projects');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { tenant, id, status } = p;
  const opening = useOpening(tenant, id, true);
  const opened = Boolean(opening.data?.openedAt);
  const bids = useOpenedBids(tenant, id, opened);
  const evaluation = useEvaluation(tenant, id, true);
  const remedies = useProjectRemedies(tenant, id);
  const held = remedies.data !== undefined && isHeld(remedies.data);
  const open = remedies.data?.objections.find(isOpen);
  const next = useNextStep({ status, bidDeadline: p.content.bidDeadline, openingAt: p.content.openingAt, opening: opening.data, evaluation: evaluation.data, answering: open && clockOf(open.clocks, 'objection-answer') });
  const asked = params.get('view');
  const view = views.find((v) => v === asked) ?? usual[status] ?? 'project';
  const parts: Record<View, ReactNode> = {
    project: children,
    questions: <TenantQuestions tenant={tenant} id={id} />,
    opening: (
      <DataState of={opening} rows={4}>
        {(o) => (
          <>
            <OpeningPanel tenant={tenant} id={id} status={status} openingAt={p.content.openingAt} opening={o} />
            {opened && <DataState of={bids}>{(page) => <OpenedBids tenant={tenant} project={id} content={p.content} bids={page.items} />}</DataState>}
          </>
        )}
      </DataState>
    ),
    evaluation: (
      <DataState of={evaluation}>
        {(e) => (
          <>
            <CommitteePanel tenant={tenant} id={id} status={status} evaluation={e} />
            {e.report && <ReportPanel report={e.report} />}
          </>
        )}
      </DataState>
    ),
    award: (
      <DataState of={evaluation}>
        {(e) => (
          <>
            <AwardPanel tenant={tenant} id={id} status={status} evaluation={e} held={held} />
            {e.awards.some((a) => a.status === 'FINAL') && (
              <ProjectContract tenant={tenant} project={id} awarded={status === 'AWARDED'} onDrafted={(contract) => void navigate(`/t/${tenant}/contracts/${contract}`)} />
            )}
          </>
        )}
      </DataState>
    ),
    remedies: (
      <DataState of={remedies}>
        {(r) => <ProjectRemedies remedies={r} reload={() => void remedies.refetch()} />}
      </DataState>
    ),
  };
  return (
    <>
      {remedies.data && <HeldNotice project={p} holds={remedies.data.holds} reload={reload} />}
      {next && <NextStep step={next} />}
      <nav aria-label={t('view.tabs')} className={css.tabs}>
        {views.map((v) => <Link key={v} to={`?view=${v}`} replace preventScrollReset aria-current={v === view ? 'page' : undefined}>{t(`view.${v}`)}</Link>)}
      </nav>
      {parts[view]}
    </>
  );
}

import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LifeTimeline } from '@/components/LifeTimeline';
import { Section } from '@/components/Page';
import type { ProjectStatus } from '@/lib/domain';
import { loadTexts } from '@/lib/i18n';
import { useNarrow } from '@/lib/useMedia';
import { documentHref } from '../api/documentHref';
import { lifeOf } from '../life';
import type { PublishedProject } from '../model';
import { useLifeWho } from '../useLifeWho';
import { Editions } from './Editions';
import { Notices } from './Notices';
import { ProjectContentView } from './ProjectContentView';
import { Questions } from './Questions';

/** Few projects have any: they may come after the page can be used. */
const Decisions = lazy(async () => ({ default: (await import('./Decisions')).Decisions }));

/** Most projects that are looked at have no result yet. */
const ProjectResult = lazy(async () => {
  const [result] = await Promise.all([import('./ProjectResult'), loadTexts(['official'])]);
  return { default: result.ProjectResult };
});

/** Read by whoever bids, below all that everyone reads. */
const ProcedureRules = lazy(async () => {
  const [rules] = await Promise.all([import('./ProcedureRules'), loadTexts(['official'])]);
  return { default: rules.ProcedureRules };
});

/** From when on there may be a result to be seen. */
const decided: readonly ProjectStatus[] = ['PUBLICITY', 'AWARDED', 'SIGNING', 'PERFORMING', 'INTERRUPTED', 'CLOSED', 'TERMINATED'];

type Props = {
  project: PublishedProject;
  procedureName: (code: string) => string;
  /** Who pays for it. */
  funding: ReactNode;
  /** What a logged-in organisation can do here. */
  aside?: ReactNode;
};

/** A published project as everyone may see it. */
export function PublishedProjectView({ project: p, procedureName, funding, aside }: Props) {
  const { t } = useTranslation('projects');
  const narrow = useNarrow();
  const who = useLifeWho();
  const steps = lifeOf(p.status, { publishedAt: p.publishedAt, bidDeadline: p.content.bidDeadline, openingAt: p.content.openingAt }, who, 'PUBLISHED');
  return (
    <div className="two">
      <div>
        {narrow && aside}
        {decided.includes(p.status) && <Section title={t('result.title')}><Suspense fallback={null}><ProjectResult project={p.id} criteria={p.content.criteria} /></Suspense></Section>}
        <Suspense fallback={null}><Decisions project={p.id} /></Suspense>
        <ProjectContentView content={p.content} procedureName={procedureName} fileHref={(f) => documentHref(p.id, f.id)} />
        {p.rules && <Suspense fallback={null}><ProcedureRules rules={p.rules} /></Suspense>}
        {p.editions.length > 1 && <Section title={t('detail.versions')}><Editions editions={p.editions} /></Section>}
        <Section title={t('detail.questions')}><Questions project={p.id} /></Section>
      </div>
      <div>
        {!narrow && aside}
        <Section title={t('detail.life')}><LifeTimeline steps={steps} /></Section>
        {funding}
        <Section title={t('detail.notices')}><Notices notices={p.notices} /></Section>
      </div>
    </div>
  );
}

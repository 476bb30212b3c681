import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LifeTimeline } from '@/components/LifeTimeline';
import { Section } from '@/components/Page';
import type { ProjectStatus } from '@/lib/domain';
import { useNarrow } from '@/lib/useMedia';
import { documentHref } from '../api/documentHref';
import { lifeOf } from '../life';
import type { PublishedProject } from '../model';
import { useLifeWho } from '../useLifeWho';
import { Editions } from './Editions';
import { Notices } from './Notices';
import { ProjectResult } from './ProjectResult';
import { ProcedureRules } from './ProcedureRules';
import { ProjectContentView } from './ProjectContentView';
import { Questions } from './Questions';

/** From when on there may be a result to be seen. */
const decided: readonly ProjectStatus[] = ['PUBLICITY', 'AWARDED', 'SIGNING', 'PERFORMING', 'CLOSED', 'TERMINATED'];

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
        {decided.includes(p.status) && <Section title={t('result.title')}><ProjectResult project={p.id} criteria={p.content.criteria} /></Section>}
        <ProjectContentView content={p.content} procedureName={procedureName} fileHref={(f) => documentHref(p.id, f.id)} />
        {p.rules && <ProcedureRules rules={p.rules} />}
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

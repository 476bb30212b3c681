import { useTranslation } from 'react-i18next';
import { LifeTimeline } from '@/components/LifeTimeline';
import { Section } from '@/components/Page';
import { documentHref } from '../api/documentHref';
import { lifeOf } from '../life';
import type { PublishedProject } from '../model';
import { useLifeWho } from '../useLifeWho';
import { Editions } from './Editions';
import { Notices } from './Notices';
import { ProjectContentView } from './ProjectContentView';
import { Questions } from './Questions';

type Props = { project: PublishedProject; procedureName: (code: string) => string };

/** A published project as everyone may see it. */
export function PublishedProjectView({ project: p, procedureName }: Props) {
  const { t } = useTranslation('projects');
  const who = useLifeWho();
  const steps = lifeOf(p.status, { publishedAt: p.publishedAt, bidDeadline: p.content.bidDeadline, openingAt: p.content.openingAt }, who, 'PUBLISHED');
  return (
    <div className="two">
      <div>
        <ProjectContentView content={p.content} procedureName={procedureName} fileHref={(f) => documentHref(p.id, f.id)} />
        {p.editions.length > 1 && <Section title={t('detail.versions')}><Editions editions={p.editions} /></Section>}
        <Section title={t('detail.questions')}><Questions project={p.id} /></Section>
      </div>
      <div>
        <Section title={t('detail.life')}><LifeTimeline steps={steps} /></Section>
        <Section title={t('detail.notices')}><Notices notices={p.notices} /></Section>
      </div>
    </div>
  );
}

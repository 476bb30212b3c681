import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { LifeTimeline } from '@/components/LifeTimeline';
import { Section } from '@/components/Page';
import { openTenantFile } from '../api/tenantFiles';
import { lifeOf } from '../life';
import type { TenantProject } from '../model';
import { useLifeWho } from '../useLifeWho';
import { PendingAmendments } from './PendingAmendments';
import { ProjectContentView } from './ProjectContentView';
import { ProjectHistory } from './ProjectHistory';

type Props = { project: TenantProject; reload: () => void; procedureName: (code: string) => string; appropriationName: (id: string) => string };

/** A project as its own tenant sees it: all of its content, where it stands, and who did what. */
export function TenantProjectView({ project: p, reload, procedureName, appropriationName }: Props) {
  const { t } = useTranslation('projects');
  const who = useLifeWho();
  const steps = lifeOf(p.status, { publishedAt: p.publishedAt, bidDeadline: p.content.bidDeadline, openingAt: p.content.openingAt }, who);
  return (
    <>
      {p.returnedReason && p.status === 'RETURNED' && <Alert type="warning" showIcon title={t('office.returned')} description={<p className="prose">{p.returnedReason}</p>} />}
      <PendingAmendments project={p} reload={reload} />
      <div className="two">
        <div><ProjectContentView content={p.content} procedureName={procedureName} appropriationName={appropriationName} openFile={openTenantFile(p.tenant)} /></div>
        <Section title={t('detail.life')}><LifeTimeline steps={steps} /></Section>
      </div>
      <Section title={t('office.history')}><ProjectHistory tenant={p.tenant} id={p.id} /></Section>
    </>
  );
}

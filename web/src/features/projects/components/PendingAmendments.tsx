import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useProjectAct } from '../api/useProjectAct';
import { changesBetween } from '../content';
import type { TenantProject } from '../model';
import { Differences } from './Differences';

/** Amendments that wait for an approver, with what each would change. */
export function PendingAmendments({ project: p, reload }: { project: TenantProject; reload: () => void }) {
  const { t } = useTranslation('projects');
  const act = useProjectAct(p.tenant, p.id);
  const approver = useHolds(['approver'], p.tenant);
  const { version } = p;
  return (
    <>
      {p.amendments.map((a) => (
        <Section key={a.id} title={t('amend.pending')} extra={<Instant at={a.proposedAt} />}>
          <p className="prose">{a.reason}</p>
          <Differences changes={changesBetween(p.content, a.content)} />
          {approver && (
            <div className="row form-foot">
              <ConfirmAct act={t('amend.return')} title={t('amend.return')} consequence={t('act.returnText')} reason={t('act.reason')} reload={reload}
                perform={({ reason, intention }) => act.mutateAsync({ act: 'return-amendment', amendment: a.id, reason, version, intention })} />
              <ConfirmAct primary act={t('amend.publish')} title={t('amend.publish')} consequence={t('amend.lead')} reload={reload}
                perform={({ intention }) => act.mutateAsync({ act: 'publish-amendment', amendment: a.id, version, intention })} />
            </div>
          )}
        </Section>
      ))}
    </>
  );
}

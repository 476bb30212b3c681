import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { useHolds } from '@/lib/session';
import { useNeedAct } from '../api/useNeedAct';
import type { NeedExemption } from '../model';

/** Why the public is not asked: who says so, who confirmed it, and the way to decide. */
export function NeedExemptions({ exemptions, tenant, project }: { exemptions: readonly NeedExemption[]; tenant: string; project: string }) {
  const { t } = useTranslation('consultations');
  const act = useNeedAct(tenant, project);
  const approver = useHolds(['approver'], tenant);
  const officer = useHolds(['officer'], tenant);
  return (
    <>
      {exemptions.map((x) => (
        <div key={x.id}>
          <p className="row"><strong>{t('exempted')}</strong><StateTag of="exemptionStatus" state={x.status} /></p>
          <p className="prose">{x.reason}</p>
          <p className="muted">{t('except.asked', { name: x.askedBy })} <Instant at={x.askedAt} />{x.decidedAt && <> · {t('except.decided', { name: x.decidedBy })} <Instant at={x.decidedAt} /></>}</p>
          {x.status === 'ASKED' && (
            <div className="row">
              {approver && !x.own && (
                <ConfirmAct primary act={t('except.confirm')} title={t('except.confirmTitle')} consequence={t('except.confirmText')}
                  perform={({ intention }) => act.mutateAsync({ act: 'confirm', exception: x.id, intention })} />
              )}
              {(approver || officer) && (
                <ConfirmAct act={t(x.own ? 'except.takeBack' : 'except.decline')} title={t('except.declineTitle')} consequence={t('except.declineText')}
                  perform={({ intention }) => act.mutateAsync({ act: 'decline', exception: x.id, intention })} />
              )}
            </div>
          )}
        </div>
      ))}
    </>
  );
}

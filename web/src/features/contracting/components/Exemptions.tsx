import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { ExemptionNote } from '@/components/ExemptionNote';
import { useHolds } from '@/lib/session';
import { useDeliveryAct } from '../api/useDeliveryAct';
import type { Contract, Delivery } from '../model';
import css from './contracting.module.css';

type Props = { contract: Contract; exemptions: Delivery['exemptions'] };

/** What is done otherwise than the rules say; an approver who did not ask for it confirms it. */
export function Exemptions({ contract: c, exemptions }: Props) {
  const { t } = useTranslation(['contracting', 'evaluation']);
  const official = useHolds(['officer', 'approver'], c.tenant) && c.status === 'ACTIVE';
  const approver = useHolds(['approver'], c.tenant) && c.status === 'ACTIVE';
  const act = useDeliveryAct(c.tenant, c.id);
  return (
    <>
      {exemptions.map((x) => (
        <div key={x.id} className={css.evaluation}>
          <ExemptionNote of={x} />
          {x.status === 'ASKED' && (
            <p className="row">
              {approver && !x.own && (
                <ConfirmAct primary act={t('exemptions.confirm')} title={t('exemptions.confirm')} consequence={t(`exemptions.confirmText.${x.kind}`)}
                  perform={({ intention }) => act.mutateAsync({ act: 'confirm', exemption: x.id, intention })} />
              )}
              {official && (
                <ConfirmAct act={t(x.own ? 'exemptions.takeBack' : 'exemptions.decline')} title={t(x.own ? 'exemptions.takeBack' : 'exemptions.decline')} consequence={t('exemptions.declineText')}
                  perform={({ intention }) => act.mutateAsync({ act: 'decline', exemption: x.id, intention })} />
              )}
              {approver && x.own && <span className="muted">{t('exemptions.byAnother')}</span>}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

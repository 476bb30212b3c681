import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Tag } from '@/components/StatusTag';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useClosing, useClosingExemption } from '../api/useClosing';
import { useContractAct } from '../api/useContractAct';
import type { Contract } from '../model';

/** The checklist before a contract is closed, and its close: with everything done, or with what two people leave open. */
export function Closing({ contract: c, reload }: { contract: Contract; reload: () => void }) {
  const { t } = useTranslation('contracting');
  const label = useLabel();
  const official = useHolds(['officer', 'approver'], c.tenant);
  const approver = useHolds(['approver'], c.tenant);
  const exempt = useClosingExemption(c.tenant, c.id);
  const act = useContractAct(c.tenant, c.id);
  return (
    <DataState of={useClosing(c.tenant, c.id)} rows={3}>
      {({ lines, exemption, closable }) => (
        <>
          <ul className="plain-list">
            {lines.map(({ item, missing }) => (
              <li key={item}>
                {label('checklistItem', item)} <Tag tone={missing === 0 ? 'good' : 'wait'}>{missing === 0 ? t('closing.done') : t('closing.open', { count: missing })}</Tag>
              </li>
            ))}
          </ul>
          {!closable && <p className="muted">{t(exemption?.status === 'ASKED' ? 'closing.asked' : exemption?.status === 'CONFIRMED' ? 'closing.more' : 'closing.lead')}</p>}
          <p className="row">
            {approver && closable && (
              <ConfirmAct act={t('act.close')} title={t('act.closeTitle')} consequence={t(lines.some((l) => l.missing > 0) ? 'closing.closeOpenText' : 'act.closeText')} reload={reload}
                perform={({ intention }) => act.mutateAsync({ act: 'close', version: c.version, intention })} />
            )}
            {official && !closable && exemption?.status !== 'ASKED' && (
              <ConfirmAct act={t('closing.ask')} title={t('closing.ask')} consequence={t('closing.askText')} reason={t('reason')}
                perform={({ reason, intention }) => exempt.mutateAsync({ reason, intention })} />
            )}
          </p>
        </>
      )}
    </DataState>
  );
}

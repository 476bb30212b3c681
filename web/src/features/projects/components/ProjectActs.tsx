import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { ConfirmAct } from '@/components/ConfirmAct';
import { formatMoney } from '@/lib/money';
import { holds, useSession } from '@/lib/session';
import { useProjectAct } from '../api/useProjectAct';
import type { TenantProject } from '../model';

type Props = { project: TenantProject; reload: () => void; onDone: (act: 'submit' | 'publish', project: TenantProject) => void };

/** What can be done with a project now by the person who looks at it; the server has the last word. */
export function ProjectActs({ project: p, reload, onDone }: Props) {
  const { t } = useTranslation('projects');
  const { me } = useSession();
  const act = useProjectAct(p.tenant, p.id);
  const officer = holds(me, ['officer'], p.tenant);
  const approver = holds(me, ['approver'], p.tenant);
  const here = `/t/${p.tenant}/projects/${p.id}`;
  const draft = p.status === 'DRAFT' || p.status === 'RETURNED';
  const cancellable = approver && !['UNDER_REVIEW', 'PERFORMING', 'INTERRUPTED', 'CLOSED', 'FAILED', 'CANCELLED', 'TERMINATED'].includes(p.status);
  const { version } = p;
  return (
    <>
      {officer && draft && <ActionLink to={`${here}/edit`}>{t('editor.title')}</ActionLink>}
      {officer && p.status === 'PUBLISHED' && <ActionLink plain to={`${here}/amend`}>{t('act.amend')}</ActionLink>}
      {(officer || approver) && p.status === 'PUBLISHED' && <ActionLink plain to={`${here}/matches`}>{t('act.matches')}</ActionLink>}
      {approver && p.status === 'UNDER_REVIEW' && (
        <>
          <ConfirmAct act={t('act.return')} title={t('act.returnTitle')} consequence={t('act.returnText')} reason={t('act.reason')} reload={reload}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'return', reason, version, intention })} />
          <ConfirmAct primary act={t('act.publish')} title={t('act.publishTitle')} reload={reload}
            consequence={t('act.publishText', { amount: formatMoney(p.content.budgetCeiling ?? '0.00') })}
            perform={async ({ intention }) => onDone('publish', await act.mutateAsync({ act: 'publish', version, intention }))} />
        </>
      )}
      {cancellable && (
        <ConfirmAct danger act={t('act.cancel')} title={t('act.cancelTitle')} consequence={t('act.cancelText')} reason={t('act.reason')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'cancel', reason, version, intention })} />
      )}
    </>
  );
}

import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { formatLastDay } from '@/lib/dates';
import type { ProjectStatus } from '@/lib/domain';
import { useHolds } from '@/lib/session';
import { useProjectRemedyAct } from '../api/useProjectRemedyAct';
import type { Hold } from '../model';

type Props = { project: { tenant: string; id: string; status: ProjectStatus; version: number }; holds: readonly Hold[]; reload: () => void };

/** What stops the procedure, and why; and, once nothing holds any more, the way back to performing the contract. */
export function HeldNotice({ project: p, holds, reload }: Props) {
  const { t } = useTranslation('remedies');
  const runs = useHolds(['officer', 'approver'], p.tenant);
  const act = useProjectRemedyAct(p.tenant, p.id);
  const interrupted = p.status === 'INTERRUPTED';
  const held = holds.length > 0;
  if (!held && !interrupted) return null;
  const why = [...new Map(holds.map((h) => [h.cause + (h.endsAt ?? ''), h])).values()].map((h) => t(`held.cause.${h.cause}`) + (h.endsAt ? t('held.until', { day: formatLastDay(h.endsAt) }) : ''));
  return (
    <Alert type="warning" showIcon title={t(interrupted ? 'held.interrupted' : 'held.title')}
      description={held ? <>{why.map((w) => <p key={w}>{w}</p>)}<p>{t('held.stops')}</p></> : t('held.over')}
      action={!held && runs && (
        <ConfirmAct primary act={t('held.resume')} title={t('held.resume')} consequence={t('held.resumeText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'resume', version: p.version, intention })} />
      )} />
  );
}

import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useContractOfProject } from '../api/useContractOfProject';
import { useDraftContract } from '../api/useDraftContract';

type Props = { tenant: string; project: string; awarded: boolean; onDrafted: (contract: string) => void };

/** From the award to its contract: the way there, or the act that makes it. */
export function ProjectContract({ tenant, project, awarded, onDrafted }: Props) {
  const { t } = useTranslation('contracting');
  const officer = useHolds(['officer'], tenant);
  const draft = useDraftContract(tenant);
  const contract = useContractOfProject(tenant, project, true);
  return (
    <Section title={t('contract')}>
      {contract.data && <ActionLink plain to={`/t/${tenant}/contracts/${contract.data}`}>{t('openContract')}</ActionLink>}
      {contract.data === null && !awarded && <p className="muted">{t('noContract')}</p>}
      {contract.data === null && awarded && !officer && <p className="muted">{t('contractByOfficer')}</p>}
      {contract.data === null && awarded && officer && (
        <ConfirmAct primary act={t('draft')} title={t('draftTitle')} consequence={t('draftText')}
          perform={async ({ intention }) => onDrafted((await draft.mutateAsync({ projectId: project, intention })).id)} />
      )}
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Section } from '@/components/Page';
import { SignSupplement } from '@/components/SignSupplement';
import { SupplementCard } from '@/components/SupplementCard';
import { useHolds } from '@/lib/session';
import { openOwnSupplement, useOwnSupplementAct, useOwnSupplements } from '../api/useOwnSupplements';
import type { Contract, Supplement } from '../model';

type Props = { creditCode: string; contract: Contract };

/** What the buyer has offered to change of a contract, and what was changed; nothing where there is nothing. */
export function OwnChanges({ creditCode, contract: c }: Props) {
  const { t } = useTranslation('supplements');
  const supplements = useOwnSupplements(creditCode, c.id);
  if (supplements.data?.length === 0) return null;
  return (
    <Section id="changes" title={t('title')}>
      <DataState of={supplements} rows={2}>
        {(list) => <>{list.map((s) => <SupplementCard key={s.id} supplement={s} open={() => openOwnSupplement(creditCode, s)}><Acts creditCode={creditCode} contract={c} supplement={s} reload={() => void supplements.refetch()} /></SupplementCard>)}</>}
      </DataState>
    </Section>
  );
}

function Acts({ creditCode, contract: c, supplement: s, reload }: Props & { supplement: Supplement; reload: () => void }) {
  const { t } = useTranslation('supplements');
  const act = useOwnSupplementAct(creditCode, c.id);
  const signs = useHolds(['org-admin'], creditCode);
  if (!signs || s.status !== 'SIGNING' || s.signedByOrganisationAt) return null;
  return (
    <>
      {(s.signsFirst === 'ORGANISATION' || s.signedByTenantAt) && <SignSupplement supplement={s} reload={reload} perform={(intention) => act.mutateAsync({ act: 'sign', supplement: s, intention })} />}
      <ConfirmAct danger act={t('act.decline')} title={t('act.declineTitle')} consequence={t('act.declineText')} reason={t('act.why')} reload={reload}
        perform={({ reason, intention }) => act.mutateAsync({ act: 'decline', supplement: s, reason, intention })} />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { Section } from '@/components/Page';
import { SignSupplement } from '@/components/SignSupplement';
import { SupplementCard } from '@/components/SupplementCard';
import { labelled } from '@/lib/domain';
import { useHolds } from '@/lib/session';
import { openSupplement, useSupplementAct, useSupplements } from '../api/useSupplements';
import type { Contract, Supplement } from '../model';
import { Renewal } from './Renewal';
import { SupplementForm } from './SupplementForm';

/** What changes a contract in force, and the term that may follow it. */
export function Changes({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation('supplements');
  const supplements = useSupplements(c.tenant, c.id);
  const officer = useHolds(['officer'], c.tenant);
  const reload = () => void supplements.refetch();
  const open = supplements.data?.some((s) => s.status === 'DRAFT' || s.status === 'SIGNING') ?? true;
  return (
    <Section id="changes" title={t('title')}
      extra={officer && <div className="row">{c.status === 'ACTIVE' && !open && labelled.supplementKind.map((kind) => <SupplementForm key={kind} contract={c} kind={kind} reload={reload} />)}<Renewal contract={c} /></div>}>
      <DataState of={supplements} rows={2}>
        {(list) => (list.length === 0 ? <p className="muted">{t('none')} {c.status === 'ACTIVE' && t('noneWhy')}</p>
          : <>{list.map((s) => <SupplementCard key={s.id} supplement={s} open={() => openSupplement(c.tenant, s)}><Acts contract={c} supplement={s} reload={reload} /></SupplementCard>)}</>)}
      </DataState>
    </Section>
  );
}

function Acts({ contract: c, supplement: s, reload }: { contract: Contract; supplement: Supplement; reload: () => void }) {
  const { t } = useTranslation('supplements');
  const act = useSupplementAct(c.tenant, c.id);
  const officer = useHolds(['officer'], c.tenant);
  const approver = useHolds(['approver'], c.tenant);
  const drafted = officer && s.status === 'DRAFT' && c.status === 'ACTIVE';
  const signs = approver && s.status === 'SIGNING' && !s.signedByTenantAt && (s.signsFirst === 'TENANT' || s.signedByOrganisationAt);
  return (
    <>
      {drafted && (
        <>
          <ConfirmAct primary act={t('act.offer')} title={t('act.offerTitle')} consequence={t('act.offerText')} reload={reload}
            perform={({ intention }) => act.mutateAsync({ act: 'offer', supplement: s, intention })} />
          <SupplementForm contract={c} kind={s.kind} supplement={s} reload={reload} />
        </>
      )}
      {officer && s.status === 'DRAFT' && (
        <ConfirmAct danger act={t('act.discard')} title={t('act.discardTitle')} consequence={t('act.discardText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'discard', supplement: s, intention })} />
      )}
      {signs && <SignSupplement supplement={s} reload={reload} perform={(intention) => act.mutateAsync({ act: 'sign', supplement: s, intention })} />}
      {officer && s.status === 'SIGNING' && (
        <ConfirmAct danger act={t('act.withdraw')} title={t('act.withdrawTitle')} consequence={t('act.withdrawText')} reason={t('act.why')} reload={reload}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'withdraw', supplement: s, reason, intention })} />
      )}
    </>
  );
}

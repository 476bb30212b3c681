import { Form, Input } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { FormAct } from '@/components/FormAct';
import { MoneyInput } from '@/components/form/MoneyInput';
import { Countdown, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useOwnProposals, useProposalAct } from '../api/useOwnProposals';
import { useProgrammes } from '../api/useProgrammes';
import type { ProposalContent, ProposerSide } from '../model';
import { NameProject } from './NameProject';
import { ProposalFacts } from './Proposals';

/** The programmes that take proposals now, and what this side has proposed. */
export function OwnProposals({ side }: { side: ProposerSide }) {
  const { t } = useTranslation(['programmes', 'common']);
  const id = side.as === 'tenant' ? side.tenant : side.creditCode;
  const may = useHolds(side.as === 'tenant' ? ['officer'] : ['org-admin'], id);
  const open = useProgrammes({ limit: 100 });
  const own = useOwnProposals(side, {});
  const act = useProposalAct(side);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <>
      <Section title={t('openNow')}>
        <DataState of={open} rows={3}>
          {(page) => {
            const now = page.items.filter((p) => p.status === 'OPEN');
            return now.length === 0 ? <EmptyState title={t('noneOpen')} why={t('emptyWhy')} /> : (
              <ul className="plain-list">
                {now.map((p) => (
                  <li key={p.id}>
                    <p className="row"><Link to={`/programmes/${p.id}`}>{p.title}</Link><span>{p.foundation}</span><Instant at={p.deadline} zone /><Countdown until={p.deadline} /></p>
                    {may && (
                      <FormAct<ProposalContent> name={`proposal.${id}.${p.id}`} act={t('propose')} title={t('propose')} consequence={t('proposeText')}
                        perform={(content, intention) => act.mutateAsync({ act: 'submit', programmeId: p.id, content, intention })}>
                        <Form.Item name="title" label={t('project')} rules={required}><Input maxLength={120} /></Form.Item>
                        <Form.Item name="summary" label={t('summary')} rules={required}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={10000} /></Form.Item>
                        <Form.Item name="amount" label={t('amount')} rules={required}><MoneyInput /></Form.Item>
                      </FormAct>
                    )}
                  </li>
                ))}
              </ul>
            );
          }}
        </DataState>
      </Section>
      <Section id="own" title={t('ownProposals')}>
        <DataState of={own} rows={3}>
          {(page) => (page.items.length === 0 ? <p className="muted">{t('noProposals')}</p> : (
            <ul className="plain-list">
              {page.items.map((o) => (
                <li key={o.id}>
                  <p className="muted">{o.programme} · {o.foundation}</p>
                  <ProposalFacts proposal={o} />
                  {o.projectId && <p>{t('cameOf')} <Link to={side.as === 'tenant' ? `/t/${side.tenant}/projects/${o.projectId}` : `/projects/${o.projectId}`}>{o.project}</Link></p>}
                  {may && side.as === 'tenant' && o.status === 'ACCEPTED' && <NameProject tenant={side.tenant} proposal={o} reload={() => void own.refetch()} />}
                  {may && o.status === 'SUBMITTED' && (
                    <ConfirmAct act={t('withdraw')} title={t('withdraw')} consequence={t('withdrawText')} reload={() => void own.refetch()}
                      perform={({ intention }) => act.mutateAsync({ act: 'withdraw', id: o.id, version: o.version, intention })} />
                  )}
                </li>
              ))}
            </ul>
          ))}
        </DataState>
      </Section>
    </>
  );
}

import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Money } from '@/components/Money';
import { Scroll } from '@/components/Scroll';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useBudgetChangeAct } from '../api/useBudgetChanges';
import { useCarryOver } from '../api/useYear';
import type { CarryOverProposal } from '../model';

/** What the end of a year would carry over, and the proposal to do it. */
export function CarryOver({ tenant, year }: { tenant: string; year: number }) {
  const { t } = useTranslation(['budget', 'common']);
  const label = useLabel();
  const query = useCarryOver(tenant, year);
  const act = useBudgetChangeAct(tenant);
  const finance = useHolds(['finance'], tenant);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <DataState of={query}>
      {({ items }) => items.length === 0 ? <p className="muted">{t('carry.done')}</p> : (
        <>
          <p className="muted">{t('carry.lead')}</p>
          <Scroll label={t('carry.title')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('col.source')}</th><th scope="col" className="end">{t('carry.spent')}</th><th scope="col" className="end">{t('carry.reserved')}</th><th scope="col" className="end">{t('carry.committed')}</th><th scope="col" className="end">{t('carry.freeCol')}</th></tr></thead>
              <tbody>
                {items.map((l) => (
                  <tr key={l.appropriationId}>
                    <th scope="row">{label('fundingSource', l.source)}</th>
                    <td className="end"><Money amount={l.spent} /></td><td className="end"><Money amount={l.reserved} /></td>
                    <td className="end"><Money amount={l.committed} /></td><td className="end"><Money amount={l.free} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {finance && (
            <FormAct<CarryOverProposal> name={`carry-over.${tenant}.${year}`} act={t('carry.propose')} title={t('carry.proposeTitle', { year })} consequence={t('carry.consequence', { year })}
              perform={(proposal, intention) => act.mutateAsync({ act: 'carryOver', year, proposal, intention })}>
              <Form.Item name="carryFree" label={t('carry.carryFree')} rules={required}>
                <Radio.Group options={[true, false].map((value) => ({ value, label: t(`carry.free.${value ? 'true' : 'false'}`) }))} />
              </Form.Item>
              <Form.Item name="reason" label={t('changes.reason')} rules={required}><Input.TextArea rows={3} maxLength={500} showCount /></Form.Item>
            </FormAct>
          )}
        </>
      )}
    </DataState>
  );
}

import { Form } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { formatMoney } from '@/lib/money';
import { useRenewal } from '../api/useRenewal';
import type { Contract } from '../model';
import { SourceSelect } from './SourceSelect';

/** Begins another term, where the project announced one; its draft opens at once. */
export function Renewal({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['supplements', 'common']);
  const navigate = useNavigate();
  const renewal = useRenewal(c.tenant);
  if (c.renewedBy || c.term > c.renewals || (c.status !== 'ACTIVE' && c.status !== 'COMPLETED')) return null;
  return (
    <FormAct<{ source: string }> name={`renewal.${c.id}`} act={t('renewal.act')} title={t('renewal.title')} consequence={t('renewal.text', { amount: formatMoney(c.amount) })}
      perform={async ({ source }, intention) => {
        const next = await renewal.mutateAsync({ act: 'renew', contract: c, appropriationId: source, intention });
        void navigate(`/t/${c.tenant}/contracts/${next.id}`);
      }}>
      <Form.Item name="source" label={t('source')} rules={[{ required: true, message: t('common:form.required') }]}><SourceSelect tenant={c.tenant} /></Form.Item>
    </FormAct>
  );
}

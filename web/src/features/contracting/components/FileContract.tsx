import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/form/MomentInput';
import { FormAct } from '@/components/FormAct';
import type { Schema } from '@/lib/schema';
import { useHolds } from '@/lib/session';
import { useContractAct } from '../api/useContractAct';
import type { Contract } from '../model';

type Filing = Schema<'FileContractRequest'>;

const wasInForce: readonly Contract['status'][] = ['ACTIVE', 'COMPLETED', 'TERMINATED'];

/** 合同备案: a copy of a contract that is or was in force went to the finance bureau, once. */
export function FileContract({ contract: c, reload }: { contract: Contract; reload: () => void }) {
  const { t } = useTranslation(['contracting', 'common']);
  const officer = useHolds(['officer'], c.tenant);
  const act = useContractAct(c.tenant, c.id);
  const message = t('common:form.required');
  if (!officer || !wasInForce.includes(c.status) || c.filedOn) return null;
  return (
    <FormAct<Filing> small name={`filing.${c.id}`} act={t('filing.act')} title={t('filing.title')} consequence={t('filing.text')} version={c.version} reload={reload}
      perform={({ reference, filedOn }, intention, version = c.version) => act.mutateAsync({ act: 'filing', filing: { reference: reference.trim(), filedOn }, version, intention })}>
      <Form.Item name="reference" label={t('filing.reference')} rules={[{ required: true, whitespace: true, message }]}><Input maxLength={60} /></Form.Item>
      <Form.Item name="filedOn" label={t('filing.filedOn')} rules={[{ required: true, message }]}><DayInput /></Form.Item>
    </FormAct>
  );
}

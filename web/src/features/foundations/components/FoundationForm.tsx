import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/components/form/MoneyInput';
import { NumberInput } from '@/components/form/NumberInput';
import { RowsField } from '@/components/form/RowsField';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useTenantName, useTenants } from '@/lib/tenants';
import { useProposeFoundation } from '../api/useOwnFoundation';
import type { Foundation, FoundationContent } from '../model';

type Props = { foundation: Foundation; reload: () => void };

/** Says what the foundation funds; shown to everyone once the district has approved it. */
export function FoundationForm({ foundation: f, reload }: Props) {
  const { t } = useTranslation(['foundations', 'common']);
  const [form] = Form.useForm<FoundationContent>();
  const kept = useKept<Partial<FoundationContent>>(`foundation.${f.creditCode}`);
  const propose = useProposeFoundation(f.creditCode);
  const intention = useIntention();
  const tenants = useTenants();
  const tenantName = useTenantName();
  const problem = propose.isError ? asProblem(propose.error) : null;
  const rest = useViolations(form, problem);
  const required = [{ required: true, message: t('common:form.required') }];
  const send = ({ regions = [], conditions = '', budgets = [], targets = [], ...others }: FoundationContent) => {
    const body = { ...others, regions, conditions: conditions.trim(), budgets, targets };
    propose.mutate({ body, version: f.version, intention: intention.key({ body, version: f.version }) }, {
      onSuccess: () => {
        intention.done();
        kept.drop();
      },
    });
  };
  const takeTheirs = () => {
    kept.drop();
    propose.reset();
    reload();
  };
  return (
    <Form form={form} layout="vertical" onFinish={send} onValuesChange={(_, all) => kept.keep(all)} initialValues={{ budgets: [], ...(f.proposed ?? f.content), ...kept.initial }} scrollToFirstError>
      <Form.Item name="fields" label={t('fields')} rules={required} extra={t('fieldsHint')}><Select mode="tags" maxCount={10} tokenSeparators={['、', '，', ',']} open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="regions" label={t('regions')} extra={t('regionsHint')}><Select mode="multiple" optionFilterProp="label" options={tenants.map((x) => ({ value: x.code, label: tenantName(x.code) }))} /></Form.Item>
      <Form.Item name="targets" label={t('targets')} extra={t('targetsHint')}><Select mode="tags" maxCount={10} tokenSeparators={['、', '，', ',']} open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="grantMin" label={t('grantMin')} rules={required}><MoneyInput /></Form.Item>
      <Form.Item name="grantMax" label={t('grantMax')} rules={required}><MoneyInput /></Form.Item>
      <Form.Item name="conditions" label={t('conditions')}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} showCount /></Form.Item>
      <RowsField name="budgets" label={t('budgets')} blank={{}} max={10} columns={[{ name: 'year', label: t('year'), input: <NumberInput /> }, { name: 'amount', label: t('amount'), input: <MoneyInput /> }]} />
      {problem?.stale && <StaleNotice problem={problem} takeTheirs={takeTheirs} />}
      {problem && !problem.stale && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={propose.isPending}>{t('propose')}</Button>
    </Form>
  );
}

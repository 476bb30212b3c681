import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { MoneyInput } from '@/components/form/MoneyInput';
import { RowsField } from '@/components/form/RowsField';
import { formatMoney, parseMoney, sum } from '@/lib/money';
import type { ContentForm } from '../../content';

export type FundingChoice = { value: string; label: string; name: string; year: number; disabled?: boolean };

/** The ceiling and where the money comes from; the sources have to add up to it. */
export function BudgetFields({ choices, fixed }: { choices: readonly FundingChoice[]; fixed?: boolean }) {
  const { t } = useTranslation('projects');
  const years = [...new Set(choices.map((c) => c.year))];
  const options = years.map((year) => ({
    label: t('editor.fiscalYear', { year }),
    options: choices.filter((c) => c.year === year).map(({ value, label, disabled }) => ({ value, label, disabled })),
  }));
  return (
    <>
      <Form.Item name="budgetCeiling" label={t('field.budgetCeiling')}><MoneyInput disabled={fixed} /></Form.Item>
      {choices.length === 0 && <EmptyState title={t('editor.noBudget')} />}
      <RowsField name="funding" label={t('field.funding')} hint={t('hint.funding')} max={10} blank={{}} disabled={fixed} footer={<FundingSum />} columns={[
        { name: 'appropriationId', label: t('field.appropriation'), grow: 2.5, input: <Select disabled={fixed} options={options} /> },
        { name: 'amount', label: t('field.amount'), grow: 1.5, input: <MoneyInput disabled={fixed} /> },
      ]} />
    </>
  );
}

function FundingSum() {
  const { t } = useTranslation('projects');
  const form = Form.useFormInstance<ContentForm>();
  const funding = Form.useWatch('funding', form);
  const ceiling = Form.useWatch('budgetCeiling', form);
  return (
    <span>{t('editor.sumOf', { sum: formatMoney(sum((funding ?? []).map((f) => f?.amount))), ceiling: formatMoney(parseMoney(ceiling ?? '') ?? '0.00') })}</span>
  );
}

import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { useEvaluators } from '../api/useEvaluators';
import type { CommitteeRule, Evaluation, Evaluator } from '../model';

type Choice = { members: string[]; reserves?: string[] };
type NameProps = { tenant: string; project: string; committee: Evaluation['committee']; perform: (members: string[], reserves: string[], intention: string) => Promise<unknown> };

/** An official names members, and reserves in the order in which they come in. */
export function NameMembers({ tenant, project, committee, perform }: NameProps) {
  const { t } = useTranslation(['award', 'common']);
  const evaluators = useEvaluators(tenant);
  const named = new Set(committee.map((m) => m.sub));
  return (
    <DataState of={evaluators} rows={1}>
      {(page) => {
        const free = page.items.filter((p) => !named.has(p.sub));
        return (
          <FormAct<Choice> primary name={`committee.${project}`} act={t(committee.length ? 'committee.complete' : 'committee.form')} title={t('committee.formTitle')}
            consequence={t('committee.formText')} perform={({ members, reserves }, intention) => perform(members, reserves ?? [], intention)}>
            <Form.Item name="members" label={t('committee.members')} rules={[{ required: true, message: t('common:form.required') }]}>
              <Select mode="multiple" options={options(free)} optionFilterProp="label" />
            </Form.Item>
            <Form.Item name="reserves" label={t('committee.reserves')} extra={t('committee.reservesHint')}
              dependencies={['members']} rules={[({ getFieldValue }) => ({
                validator: (_, chosen: string[] | undefined) =>
                  (chosen ?? []).some((s) => ((getFieldValue('members') as string[] | undefined) ?? []).includes(s)) ? Promise.reject(new Error(t('committee.twice'))) : Promise.resolve(),
              })]}>
              <Select mode="multiple" options={options(free)} optionFilterProp="label" />
            </Form.Item>
          </FormAct>
        );
      }}
    </DataState>
  );
}

type Pool = { size: number; specialty: string | null; representatives: string[] };
type PoolForm = { size: number; specialty?: string | null; representatives?: string[] };
type PoolProps = { tenant: string; project: string; rule: CommitteeRule; perform: (pool: Pool, intention: string) => Promise<unknown> };

/** An officer fixes from whom the opening draws the experts; once, and before anybody can know the seed. */
export function FixPool({ tenant, project, rule, perform }: PoolProps) {
  const { t } = useTranslation(['award', 'common']);
  const evaluators = useEvaluators(tenant);
  return (
    <DataState of={evaluators} rows={1}>
      {(page) => {
        const specialties = [...new Set(page.items.flatMap((p) => (p.kind === 'EXPERT' && p.specialty ? [p.specialty] : [])))];
        const representatives = page.items.filter((p) => p.kind === 'REPRESENTATIVE');
        return (
          <FormAct<PoolForm> primary name={`pool.${project}`} act={t('committee.pool')} title={t('committee.poolTitle')} consequence={t('committee.poolText')} initial={{ size: rule.minimum }}
            perform={({ size, specialty, representatives: own }, intention) => perform({ size, specialty: specialty ?? null, representatives: own ?? [] }, intention)}>
            <Form.Item name="size" label={t('committee.size')} rules={[{ required: true, message: t('common:form.required') }]}>
              <InputNumber<number> min={rule.minimum} max={15} step={2} precision={0} changeOnWheel={false} />
            </Form.Item>
            <Form.Item name="specialty" label={t('committee.specialty')}>
              <Select allowClear options={specialties.map((s) => ({ value: s, label: s }))} />
            </Form.Item>
            {representatives.length > 0 && (
              <Form.Item name="representatives" label={t('committee.representatives')}>
                <Select mode="multiple" maxCount={rule.representatives} options={options(representatives)} optionFilterProp="label" />
              </Form.Item>
            )}
          </FormAct>
        );
      }}
    </DataState>
  );
}

const options = (evaluators: readonly Evaluator[]) =>
  evaluators.map((e) => ({ value: e.sub, label: [e.name, e.specialty, e.unit].filter(Boolean).join(' · ') }));

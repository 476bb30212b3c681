import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import type { ProjectStatus } from '@/lib/domain';
import { useHolds } from '@/lib/session';
import { useEvaluationAct } from '../api/useEvaluationAct';
import { useEvaluators } from '../api/useEvaluators';
import { sits, type CommitteeRule, type Evaluation, type Evaluator } from '../model';

type Props = { tenant: string; id: string; status: ProjectStatus; evaluation: Evaluation; rule: CommitteeRule | undefined };

/** 评审委员会: who sits in it, how far each is, and the end of the evaluation. */
export function CommitteePanel({ tenant, id, status, evaluation: e, rule }: Props) {
  const { t } = useTranslation('award');
  const act = useEvaluationAct(tenant, id);
  const official = useHolds(['officer', 'approver'], tenant);
  const seated = e.committee.filter(sits);
  const complete = rule ? seated.length >= rule.minimum && seated.length % 2 === 1 : seated.length > 0;
  const formable = official && ['PUBLISHED', 'SEALED', 'EVALUATION'].includes(status) && !complete;
  const scored = complete && seated.every((m) => m.status === 'SUBMITTED');
  const again = e.objections.some((o) => o.outcome === 'NEW_EVALUATION');
  const closable = official && status === 'EVALUATION' && scored && (!e.report || again) && !e.awards.some((a) => a.status === 'PROPOSED');
  return (
    <Section title={t('committee.title')} extra={rule && <span className="muted">{[t('committee.rule', { minimum: rule.minimum }), rule.source !== 'custom' && t('committee.source', { source: rule.source })].filter(Boolean).join(' · ')}</span>}>
      {e.committee.length === 0 ? <p className="muted">{t('committee.none')}</p> : <Members committee={e.committee} />}
      {e.committee.length > 0 && !complete && <p role="status">{t('committee.incomplete', { seats: seated.length })}</p>}
      {complete && !scored && status === 'EVALUATION' && (
        <p role="status">{t('committee.progress', { done: seated.filter((m) => m.status === 'SUBMITTED').length, all: seated.length })}</p>
      )}
      {formable && <NameMembers tenant={tenant} committee={e.committee} perform={(members, reserves, intention) => act.mutateAsync({ act: 'form-committee', members, reserves, intention })} />}
      {closable && (
        <ConfirmAct primary={!e.report} act={t('committee.close')} title={t('committee.closeTitle')} consequence={t('committee.closeText')}
          perform={({ intention }) => act.mutateAsync({ act: 'close', intention })} />
      )}
    </Section>
  );
}

function Members({ committee }: { committee: Evaluation['committee'] }) {
  const { t } = useTranslation('award');
  return (
    <Scroll label={t('committee.title')}>
      <table className="small-table">
        <thead><tr><th scope="col">{t('committee.member')}</th><th scope="col">{t('committee.state')}</th><th scope="col">{t('committee.submittedAt')}</th></tr></thead>
        <tbody>
          {committee.map((m) => (
            <tr key={m.sub}>
              <th scope="row">{m.name}</th>
              <td><StateTag of="memberStatus" state={m.status} />{m.recusalReason && <p className="prose">{m.recusalReason}</p>}</td>
              <td><Instant at={m.submittedAt} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

type Choice = { members: string[]; reserves?: string[] };
type FormProps = { tenant: string; committee: Evaluation['committee']; perform: (members: string[], reserves: string[], intention: string) => Promise<unknown> };

function NameMembers({ tenant, committee, perform }: FormProps) {
  const { t } = useTranslation(['award', 'common']);
  const evaluators = useEvaluators(tenant);
  const named = new Set(committee.map((m) => m.sub));
  return (
    <DataState of={evaluators} rows={1}>
      {(page) => {
        const free = page.items.filter((p) => !named.has(p.sub));
        return (
          <FormAct<Choice> primary name={`committee.${tenant}`} act={t(committee.length ? 'committee.complete' : 'committee.form')} title={t('committee.formTitle')}
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

const options = (evaluators: readonly Evaluator[]) => evaluators.map((e) => ({ value: e.sub, label: e.name }));

import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { DayInput } from '@/components/form/MomentInput';
import { FormAct } from '@/components/FormAct';
import { Day } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { useNeed } from '../api/useNeed';
import { useNeedAct } from '../api/useNeedAct';
import type { NeedView } from '../model';
import { useFieldNames } from '../useFieldNames';
import { HeldConsultation } from './HeldConsultation';
import { NeedExemptions } from './NeedExemptions';

type Props = { tenant: string; project: string; draft: boolean; reload: () => void };

/** How far a project's need is with being put before the public, and the next step; nothing where nothing asks for it. */
export function NeedStep(props: Props) {
  return <DataState of={useNeed(props.tenant, props.project)} rows={3}>{(need) => (need.rule || need.consultations.length > 0 ? <Need need={need} {...props} /> : null)}</DataState>;
}

function Need({ need, tenant, project, draft, reload }: Props & { need: NeedView }) {
  const { t } = useTranslation(['consultations', 'common']);
  const act = useNeedAct(tenant, project);
  const officer = useHolds(['officer'], tenant);
  const names = useFieldNames();
  const { version } = need;
  const running = need.consultations.some((c) => c.status === 'OPEN' || c.status === 'OVER');
  const asked = need.exemptions.some((x) => x.status === 'ASKED');
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <Section title={t('title')} extra={need.rule && <span className="muted">{need.rule.article}</span>}>
      {draft && (need.settled
        ? <Alert type="success" showIcon title={t('step.settled')} />
        : !running && !asked && <Alert type="info" showIcon title={t('step.missing')} description={need.changed.length > 0 ? t('step.changed', { fields: names(need.changed) }) : t('step.how', { days: need.rule?.open.days })} />)}
      {need.consultations.map((c) => <HeldConsultation key={c.id} consultation={c} changed={need.changed} version={version} tenant={tenant} project={project} draft={draft} reload={reload} />)}
      <NeedExemptions exemptions={need.exemptions} tenant={tenant} project={project} />
      {officer && draft && need.rule && !need.settled && !running && !asked && (
        <div className="row">
          <FormAct<{ until: string }> primary name={`consultation.${project}`} act={t('open.act')} title={t('open.title')} consequence={t('open.text')} reload={reload}
            initial={{ ...(need.earliest && { until: need.earliest }) }} perform={({ until }, intention) => act.mutateAsync({ act: 'open', until, version, intention })}>
            <Form.Item name="until" label={t('open.until')} rules={[{ required: true, message: t('common:form.required') }]} extra={<>{t('open.earliest')} <Day on={need.earliest} /></>}><DayInput /></Form.Item>
          </FormAct>
          <FormAct<{ reason: string }> name={`need-exception.${project}`} act={t('except.act')} title={t('except.title')} consequence={t('except.text')} reload={reload}
            perform={({ reason }, intention) => act.mutateAsync({ act: 'except', reason, version, intention })}>
            <Form.Item name="reason" label={t('except.reason')} rules={required}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
          </FormAct>
        </div>
      )}
    </Section>
  );
}

import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { Countdown, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { Tag } from '@/components/StatusTag';
import { labelled } from '@/lib/domain';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useEvaluationAct } from '../api/useEvaluationAct';
import type { Objection, ObjectionAnswer } from '../model';
import css from './award.module.css';

type Props = { tenant: string; id: string; objections: readonly Objection[] };

/** 质疑: what bidders objected to, and the decisions. */
export function ObjectionsPanel({ tenant, id, objections }: Props) {
  const { t } = useTranslation(['award', 'common']);
  const label = useLabel();
  const act = useEvaluationAct(tenant, id);
  const approver = useHolds(['approver'], tenant);
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <Section title={t('objections.title')}>
      {objections.length === 0 && <p className="muted">{t('objections.none')}</p>}
      {objections.map((o) => (
        <div key={o.id} className={css.objection}>
          <p className="row"><strong>{o.name}</strong><span className="muted"><Instant at={o.filedAt} /></span>{o.outcome
            ? <Tag tone={o.outcome === 'REJECTED' ? 'draft' : 'bad'}>{label('objectionOutcome', o.outcome)}</Tag>
            : <Tag tone="wait">{t('objections.open')}</Tag>}</p>
          <p className="prose">{o.text}</p>
          {o.answer && <p className="prose"><strong>{t('objections.answer')}</strong> {o.answer} <small className="muted"><Instant at={o.answeredAt} /></small></p>}
          {!o.outcome && <p>{t('objections.answerBy')} <Instant at={o.answerBy} zone /> · <Countdown until={o.answerBy} /></p>}
          {!o.outcome && approver && (
            <FormAct<ObjectionAnswer> primary name={`objection.${o.id}`} act={t('objections.decide')} title={t('objections.decideTitle')} consequence={t('objections.decideText')}
              perform={(answer, intention) => act.mutateAsync({ act: 'answer', objection: o.id, answer, intention })}>
              <Form.Item name="outcome" label={t('objections.outcome')} rules={required}>
                <Radio.Group options={labelled.objectionOutcome.map((v) => ({ value: v, label: label('objectionOutcome', v) }))} vertical />
              </Form.Item>
              <Form.Item name="answer" label={t('objections.ground')} rules={required}><Input.TextArea rows={6} maxLength={4000} showCount /></Form.Item>
            </FormAct>
          )}
        </div>
      ))}
    </Section>
  );
}

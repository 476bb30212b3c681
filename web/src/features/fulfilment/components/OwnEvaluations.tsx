import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { Countdown, Instant } from '@/components/Instant';
import { Scroll } from '@/components/Scroll';
import { StateTag } from '@/components/StateTag';
import { local } from '@/lib/i18n';
import { useLabel } from '@/lib/useLabel';
import { useRectify } from '../api/useRectify';
import type { DeliveryEvaluation } from '../model';

type Props = { creditCode: string; contract: string; evaluations: readonly DeliveryEvaluation[] };

/** What the assessors found, and what the organisation put right. */
export function OwnEvaluations({ creditCode, contract, evaluations }: Props) {
  const { t } = useTranslation(['fulfilment', 'common']);
  const label = useLabel();
  const rectify = useRectify(creditCode, contract);
  if (evaluations.length === 0) return <p className="muted">{t('evaluation.none')}</p>;
  return (
    <div className="stack">
      {evaluations.map((e) => (
        <div key={e.id}>
          <p className="row">
            <strong>{label('stage', e.stage)}{e.attempt > 1 && ` · ${t('evaluation.attempt', { attempt: e.attempt })}`}</strong>
            <StateTag of="evaluationStatus" state={e.status} />
            {e.grade && <StateTag of="grade" state={e.grade} />}
            <span>{e.assessor}</span>
          </p>
          {e.submittedAt && (
            <>
              <Scroll label={t('evaluation.scores')}>
                <table className="small-table">
                  <thead><tr><th scope="col">{t('evaluation.criterion')}</th><th scope="col" className="end">{t('evaluation.points')}</th><th scope="col" className="end">{t('evaluation.most')}</th></tr></thead>
                  <tbody>{e.criteria.map((c, i) => <tr key={i}><th scope="row">{local(c.name)}</th><td className="end">{e.scores[i]?.toFixed(2) ?? '—'}</td><td className="end">{c.weight}</td></tr>)}</tbody>
                  <tfoot><tr><th scope="row">{t('evaluation.total')}</th><td className="end">{e.score?.toFixed(2)}</td><td className="end">100</td></tr></tfoot>
                </table>
              </Scroll>
              {e.opinion && <p className="prose">{e.opinion}</p>}
            </>
          )}
          {e.rectification && <p className="prose"><strong>{t('evaluation.rectified')}</strong> <Instant at={e.rectifiedAt} /><br />{e.rectification}</p>}
          {e.status === 'SUBMITTED' && e.rectifyBy && (
            <>
              <p>{t('evaluation.rectifyBy')} <Instant at={e.rectifyBy} zone /> · <Countdown until={e.rectifyBy} /></p>
              <FormAct<{ text: string }> primary name={`rectification.${e.id}`} act={t('evaluation.rectify')} title={t('evaluation.rectify')} consequence={t('evaluation.rectifyText')}
                perform={({ text }, intention) => rectify.mutateAsync({ evaluation: e.id, text: text.trim(), intention })}>
                <Form.Item name="text" label={t('evaluation.text')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={8} minLength={10} maxLength={8000} showCount /></Form.Item>
              </FormAct>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

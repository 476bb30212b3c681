import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { useServerNow } from '@/lib/clock';
import type { Schema } from '@/lib/schema';
import { useDeliveryAct } from '../api/useDeliveryAct';
import type { Contract, Evaluation } from '../model';

type Return = Schema<'ReturnRectificationRequest'>;

/** What an official does about what was to be put right: accepts it, gives it back, or finds that nothing came in time. */
export function RectificationActs({ contract: c, evaluation: e }: { contract: Contract; evaluation: Evaluation }) {
  const { t } = useTranslation(['contracting', 'common']);
  const act = useDeliveryAct(c.tenant, c.id);
  const now = useServerNow();
  const required = [{ required: true, message: t('common:form.required') }];
  const overdue = (e.status === 'FINAL' || e.status === 'RETURNED') && e.rectifyBy !== null && now >= new Date(e.rectifyBy);
  return (
    <p className="row">
      {e.status === 'RECTIFIED' && (
        <>
          <ConfirmAct primary act={t('evaluations.accept')} title={t('evaluations.acceptTitle')} consequence={t('evaluations.acceptText')}
            perform={({ intention }) => act.mutateAsync({ act: 'accept', evaluation: e.id, intention })} />
          <FormAct<Return> name={`return.${e.id}`} act={t('evaluations.return')} title={t('evaluations.return')} consequence={t('evaluations.returnText')}
            perform={(back, intention) => act.mutateAsync({ act: 'return', evaluation: e.id, back: { ...back, reason: back.reason.trim() }, intention })}>
            <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, min: 5, message: t('evaluations.reasonShort') }]}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
            <Form.Item name="until" label={t('evaluations.until')} rules={required}><DayInput /></Form.Item>
          </FormAct>
        </>
      )}
      {overdue && (
        <ConfirmAct danger act={t('evaluations.lapse')} title={t('evaluations.lapse')} consequence={t('evaluations.lapseText')} reason={t('reason')}
          perform={({ reason, intention }) => act.mutateAsync({ act: 'lapse', evaluation: e.id, reason, intention })} />
      )}
    </p>
  );
}

import { Form, Input } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { Countdown, Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { useHolds } from '@/lib/session';
import { useNeedAct } from '../api/useNeedAct';
import type { Consultation } from '../model';
import { useFieldNames } from '../useFieldNames';
import { TenantAnswers } from './Answers';

type Props = { consultation: Consultation; changed: readonly string[]; version: number; tenant: string; project: string; draft: boolean; reload: () => void };
type Closing = { summary: string; changes?: string };

/** One consultation on its project's page: until when, what was answered, and the way to its summary. */
export function HeldConsultation({ consultation: c, changed, version, tenant, project, draft, reload }: Props) {
  const { t } = useTranslation(['consultations', 'common']);
  const act = useNeedAct(tenant, project);
  const officer = useHolds(['officer'], tenant);
  const runs = useHolds(['officer', 'approver'], tenant);
  const names = useFieldNames();
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  const going = c.status === 'OPEN' || c.status === 'OVER';
  return (
    <div>
      <p className="row">
        <Link to={`/consultations/${c.id}`}>{t('numbered', { number: c.number })}</Link><StateTag of="consultationStatus" state={c.status} />
        <span className="muted">{t('closes')} <Instant at={c.closesAt} zone />{c.status === 'OPEN' && <> · <Countdown until={c.closesAt} /></>}</span>
      </p>
      {c.summary && <p className="prose">{c.summary}</p>}
      {c.changes && <p className="prose">{t('common:named', { name: t('changes', { fields: names(c.changed) }), text: c.changes })}</p>}
      {c.withdrawnReason && <p className="prose">{c.withdrawnReason}</p>}
      {going && (
        <TenantAnswers tenant={tenant} project={project} consultation={c.id} {...(runs && {
          act: (a) => <ConfirmAct danger act={t('hide.act')} title={t('hide.title')} consequence={t('hide.text')} reason={t('hide.reason')}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'hide', consultation: c.id, answer: a.id, reason, intention })} />,
        })} />
      )}
      {officer && going && (
        <div className="row">
          {c.status === 'OVER' && draft && (
            <FormAct<Closing> primary name={`consultation-close.${c.id}`} act={t('close.act')} title={t('close.title')} consequence={t('close.text')} reload={reload}
              perform={({ summary, changes }, intention) => act.mutateAsync({ act: 'close', consultation: c.id, summary, changes: changes?.trim() || null, version, intention })}>
              <Form.Item name="summary" label={t('close.summary')} rules={required}><Input.TextArea rows={6} minLength={10} maxLength={4000} showCount /></Form.Item>
              {changed.length > 0 && (
                <Form.Item name="changes" label={t('changes', { fields: names(changed) })} rules={required}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
              )}
            </FormAct>
          )}
          <ConfirmAct danger act={t('withdraw.act')} title={t('withdraw.title')} consequence={t('withdraw.text')} reason={t('withdraw.reason')}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'withdraw', consultation: c.id, reason, intention })} />
        </div>
      )}
    </div>
  );
}

import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '@/components/form/NumberInput';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem } from '@/lib/problem';
import { useCalendarAct } from '../api/useCalendarAct';
import { usePreview } from '../api/usePreview';
import type { Notice } from '../model';
import { PreviewView } from './PreviewView';

/** The notice as it is pasted, looked at before it is entered. What is entered is what was looked at. */
export function NoticeForm({ year }: { year: number }) {
  const { t } = useTranslation(['calendar', 'common']);
  const [form] = Form.useForm<Notice>();
  const kept = useKept<Notice>('calendar-notice');
  const intention = useIntention();
  const preview = usePreview();
  const act = useCalendarAct();
  const failed = act.error ?? preview.error;
  const problem = failed ? asProblem(failed) : null;
  const rest = useViolations(form, problem);
  const required = [{ required: true, message: t('common:form.required') }];

  const look = (notice: Notice) => {
    act.reset();
    preview.mutate({ ...notice, makeUpDays: notice.makeUpDays || null });
  };
  const changed = (_: unknown, all: Notice) => {
    kept.keep(all);
    act.reset();
    preview.reset();
  };
  const enter = (notice: Notice) =>
    act.mutate({ act: 'propose', notice, intention: intention.key(notice) }, {
      onSuccess: () => {
        intention.done();
        kept.drop();
        preview.reset();
        form.setFieldsValue({ year, source: '', daysOff: '', makeUpDays: '' });
      },
    });
  return (
    <>
      <Form form={form} layout="vertical" onFinish={look} onValuesChange={changed} initialValues={kept.initial ?? { year }} scrollToFirstError>
        <p className="muted">{t('enterLead')}</p>
        <Form.Item name="year" label={t('year')} rules={required}><NumberInput /></Form.Item>
        <Form.Item name="source" label={t('source')} extra={t('sourceHint')} rules={required}><Input maxLength={300} /></Form.Item>
        <Form.Item name="daysOff" label={t('daysOff')} extra={t('linesHint')} rules={required}><Input.TextArea rows={8} maxLength={4000} /></Form.Item>
        <Form.Item name="makeUpDays" label={t('makeUpDays')} extra={t('makeUpHint')}><Input.TextArea rows={4} maxLength={4000} /></Form.Item>
        {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
        <Button htmlType="submit" loading={preview.isPending}>{t('preview')}</Button>
      </Form>
      {act.isSuccess && <p role="status">{t('entered')}</p>}
      {preview.data && (
        <section aria-label={t('preview')} aria-live="polite">
          <PreviewView preview={preview.data} />
          <Button type="primary" loading={act.isPending} onClick={() => enter(preview.variables)}>{t('enter', { year: preview.data.year.year })}</Button>
        </section>
      )}
    </>
  );
}

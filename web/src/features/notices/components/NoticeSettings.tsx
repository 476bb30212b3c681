import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { ProblemAlert } from '@/components/ProblemAlert';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { useChooseNotices, useNoticeSettings, type Mode, type NoticeSettings as Settings } from '../api/useNoticeSettings';
import type { Topic } from '../api/useNotices';
import { modes, topics } from '../topics';
import css from './Notices.module.css';

type Values = { modes: Record<Topic, Mode>; messages: boolean; mobile?: string };

/** By topic, how notices come; what is official stands in the portal whatever is chosen. */
export function NoticeSettings() {
  const settings = useNoticeSettings();
  const choose = useChooseNotices();
  return <DataState of={settings}>{(data) => <SettingsForm key={JSON.stringify(data)} settings={data} choose={choose} />}</DataState>;
}

function SettingsForm({ settings, choose }: { settings: Settings; choose: ReturnType<typeof useChooseNotices> }) {
  const { t } = useTranslation('notices');
  const label = useLabel();
  const [form] = Form.useForm<Values>();
  const initial = { modes: Object.fromEntries(settings.modes.map((m) => [m.topic, m.mode])) as Record<Topic, Mode>, messages: settings.messages, mobile: settings.mobile ?? '' };
  const send = (values: Values) => {
    const mobile = values.mobile?.trim();
    choose.mutate(
      { modes: topics.map((topic) => ({ topic, mode: values.modes[topic] })), messages: values.messages ?? settings.messages, ...(mobile && { mobile }) },
      { onError: (e) => form.setFields(asProblem(e).violations.filter((v) => v.field === 'mobile').map((v) => ({ name: 'mobile' as const, errors: [v.message] }))) },
    );
  };
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={send} onValuesChange={() => choose.reset()} className={css.settings}>
      <p>{settings.email ? t('mailTo', { email: settings.email }) : t('noMail')}</p>
      {topics.map((topic) => (
        <Form.Item key={topic} name={['modes', topic]} label={label('noticeTopic', topic)} help={t(`about.${topic}`)}>
          <Select<Mode> options={modes.map((value) => ({ value, label: label('noticeMode', value) }))} />
        </Form.Item>
      ))}
      {settings.messagesSent && (
        <>
          <Form.Item name="messages" valuePropName="checked"><Checkbox>{t('messages')}</Checkbox></Form.Item>
          <Form.Item name="mobile" label={t('mobile')} help={t('mobileHelp')}><Input inputMode="tel" maxLength={11} /></Form.Item>
        </>
      )}
      <p className="muted">{t('official')}</p>
      {choose.error ? <ProblemAlert problem={asProblem(choose.error)} /> : null}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={choose.isPending}>{t('save')}</Button>
        {choose.isSuccess && <span role="status">{t('saved')}</span>}
      </div>
    </Form>
  );
}

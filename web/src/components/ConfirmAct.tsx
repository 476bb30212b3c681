import { Button, Form, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '@/lib/problem';
import { useIntention } from '@/lib/intention';
import { ProblemAlert } from './ProblemAlert';
import { StaleNotice } from './StaleNotice';

type Props = {
  /** What the button says: the act itself ("发布"), not "OK". */
  act: string;
  title: string;
  /** What will happen, in one or two sentences. */
  consequence: ReactNode;
  /** Asks for a reason under this label. */
  reason?: string;
  danger?: boolean;
  primary?: boolean;
  disabled?: boolean;
  /** Does it. The key stays the same when the same act is tried again. */
  perform: (input: { reason: string; intention: string }) => Promise<unknown>;
  /** Violations that belong to the page's fields: the dialog makes way for them. */
  onRefused?: (problem: Problem) => void;
  /** Loads the record anew, after a 412. */
  reload?: () => void;
};

/** A button for an act that counts: says what it will do, asks for a reason where one is due, does it once. */
export function ConfirmAct({ act, title, consequence, reason, danger, primary, disabled, perform, onRefused, reload }: Props) {
  const { t } = useTranslation('common');
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  // What is done is what was seen when the dialog opened: a version that comes meanwhile is somebody else's change.
  const [seen, setSeen] = useState<Props['perform']>(() => perform);
  const [form] = Form.useForm<{ reason: string }>();
  const intention = useIntention();

  const submit = async ({ reason: said = '' }: { reason?: string }) => {
    setBusy(true);
    setProblem(null);
    try {
      await seen({ reason: said.trim(), intention: intention.key(said) });
      intention.done();
      setOpen(false);
      form.resetFields();
    } catch (error) {
      const refused = asProblem(error);
      if (onRefused && refused.violations.length) {
        setOpen(false);
        onRefused(refused);
      } else {
        setProblem(refused);
      }
    } finally {
      setBusy(false);
    }
  };
  const takeTheirs = () => {
    setOpen(false);
    setProblem(null);
    reload?.();
  };
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} danger={danger} disabled={disabled} onClick={() => {
        setSeen(() => perform);
        setOpen(true);
      }}>{act}</Button>
      <Modal
        open={open}
        title={title}
        okText={act}
        okButtonProps={{ danger, loading: busy, htmlType: 'submit' }}
        cancelText={t('back')}
        onCancel={() => setOpen(false)}
        onOk={form.submit}
        mask={{ closable: false }}
      >
        {typeof consequence === 'string' ? <p>{consequence}</p> : <div>{consequence}</div>}
        <Form form={form} layout="vertical" onFinish={submit} requiredMark={false}>
          {reason && (
            <Form.Item name="reason" label={reason} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
              <Input.TextArea rows={4} maxLength={2000} showCount />
            </Form.Item>
          )}
        </Form>
        {problem && (problem.stale ? <StaleNotice problem={problem} takeTheirs={takeTheirs} /> : <ProblemAlert problem={problem} />)}
      </Modal>
    </>
  );
}

import { Button, Form, Modal } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { asProblem, type Problem } from '@/lib/problem';
import { useViolations } from './form/violations';
import { ProblemAlert } from './ProblemAlert';
import { StaleNotice } from './StaleNotice';

type Props<V extends object> = {
  /** Names the local copy of what was typed. */
  name: string;
  /** What the button says: the act itself, not "OK". */
  act: string;
  title: string;
  /** What will happen, in one or two sentences. */
  consequence?: ReactNode;
  /** Form.Items. */
  children: ReactNode;
  initial?: Partial<V>;
  /** The part of the request that the form is, as in violations of "terms.amount". */
  under?: string;
  danger?: boolean;
  primary?: boolean;
  small?: boolean;
  disabled?: boolean;
  perform: (values: V, intention: string, version?: number) => Promise<unknown>;
  /** The record's; given to {@link perform} as it was when the dialog opened, since a later one is somebody else's change. */
  version?: number;
  /** What is typed is nobody's to keep, not even on this device. */
  secret?: boolean;
  /** A letter rather than a few fields. */
  wide?: boolean;
  /** Loads the record anew, after a 412. */
  reload?: () => void;
};

/** An act that needs more than a reason: a button, and a dialog with a form whose violations stand at their fields. */
export function FormAct<V extends object>({ name, act, title, consequence, children, initial, under, danger, primary, small, disabled, perform, version, secret, wide, reload }: Props<V>) {
  const { t } = useTranslation('common');
  const [form] = Form.useForm<V>();
  const kept = useKept<V>(name);
  const intention = useIntention();
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(version);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const typed = useRef(false);
  const looked = useRef(false);
  const rest = useViolations(form, problem, under);

  const clear = () => {
    form.resetFields();
    typed.current = false;
  };
  const submit = async (values: V) => {
    setBusy(true);
    setProblem(null);
    try {
      await perform(values, intention.key(values), seen);
      intention.done();
      kept.drop();
      setOpen(false);
      clear();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const start = () => {
    // What was typed goes with the record that it was typed on, until its owner has looked at a newer one.
    if (looked.current || !typed.current) setSeen(kept.initial && !looked.current ? kept.base ?? version : version);
    looked.current = false;
    // Nothing was typed since: the form begins with the record as it is now, and what was left here before.
    if (!typed.current) form.setFieldsValue({ ...initial, ...kept.initial } as Parameters<typeof form.setFieldsValue>[0]);
    setOpen(true);
  };
  const takeTheirs = () => {
    setOpen(false);
    setProblem(null);
    if (secret) clear();
    looked.current = true;
    reload?.();
  };
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} size={small ? 'small' : 'middle'} danger={danger} disabled={disabled} onClick={start}>{act}</Button>
      <Modal
        open={open}
        title={title}
        {...(wide && { width: 760 })}
        okText={act}
        okButtonProps={{ danger, loading: busy, htmlType: 'submit' }}
        cancelText={t('back')}
        onCancel={() => {
          setOpen(false);
          if (secret) clear();
        }}
        onOk={form.submit}
        mask={{ closable: false }}
      >
        {consequence && (typeof consequence === 'string' ? <p>{consequence}</p> : <div>{consequence}</div>)}
        <Form form={form} layout="vertical" onFinish={(values) => void submit(values)} requiredMark={false}
          onValuesChange={(_, all) => {
            typed.current = true;
            if (!secret) kept.keep(all, seen);
          }} initialValues={{ ...initial }}>
          {children}
        </Form>
        {problem?.stale && <StaleNotice problem={problem} takeTheirs={takeTheirs} />}
        {problem && !problem.stale && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      </Modal>
    </>
  );
}

import { Form, Input, InputNumber, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AutosaveNote } from '@/components/AutosaveNote';
import { ConfirmAct } from '@/components/ConfirmAct';
import { useViolations } from '@/components/form/violations';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { useAutosave } from '@/lib/autosave';
import type { Problem } from '@/lib/problem';
import { assignmentKey } from '../api/keys';
import { readAssignment } from '../api/readAssignment';
import { saveSheet } from '../api/saveSheet';
import { useAssignmentAct } from '../api/useAssignmentAct';
import type { Assignment } from '../model';
import { isOut, pointsOf, qualityOf, toForm, toSheet, type SheetForm } from '../sheet';
import { BidToRead } from './BidToRead';
import { InvalidBids } from './InvalidBids';
import css from './ScoreSheetForm.module.css';

/** The sheet beside the bids, one bid at a time; saved while one writes, handed in once. `beside` is what else there is to a bid. */
export function ScoreSheetForm({ assignment: a, beside }: { assignment: Assignment; beside: (bid: string) => ReactNode }) {
  const { t } = useTranslation(['assessment', 'common']);
  const id = a.projectId;
  const queries = useQueryClient();
  const [form] = Form.useForm<SheetForm>();
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useAssignmentAct(id);
  const autosave = useAutosave<SheetForm>({
    id: `sheet.${id}`,
    version: a.version,
    place: 'tab',
    save: async (values, version) => {
      const saved = await saveSheet(id, toSheet(values, a), version);
      queries.setQueryData(assignmentKey(id), saved);
      return saved;
    },
  });
  const rest = useViolations(form, problem);
  const [initial] = useState<SheetForm>(() => autosave.restored?.value ?? toForm(a));
  const values = Form.useWatch([], { form, preserve: true }) as SheetForm | undefined;

  const takeTheirs = async () => {
    const now = await readAssignment(id);
    queries.setQueryData(assignmentKey(id), now);
    form.setFieldsValue(toForm(now));
    autosave.discard(now.version);
  };
  const keepMine = async () => {
    const now = await readAssignment(id);
    await autosave.overwrite(now.version).catch(() => undefined);
  };
  const refused = (p: Problem) => {
    setProblem(p);
    const bid = /^bids\[(\d+)]/.exec(p.violations[0]?.field ?? '')?.[1];
    if (bid !== undefined) setAt(Number(bid));
  };
  const submit = async ({ intention }: { intention: string }) => {
    setProblem(null);
    const version = await autosave.flush();
    await act.mutateAsync({ act: 'submit', version, intention });
  };
  const standing = (i: number) => {
    const row = (values ?? initial).bids?.[i];
    if (isOut(row)) return t('sheet.out');
    return t('sheet.points', { points: pointsOf(row).toFixed(2) });
  };
  return (
    <>
      <div className="row"><AutosaveNote state={autosave.state} savedAt={autosave.savedAt} retry={() => void autosave.flush().catch(setProblem)} /></div>
      {autosave.state === 'stale' && autosave.problem && <StaleNotice problem={autosave.problem} keepMine={() => void keepMine()} takeTheirs={() => void takeTheirs()} />}
      {a.invalid.length > 0 && <InvalidBids invalid={a.invalid} />}
      <nav aria-label={t('sheet.bids')}>
        <ul className={css.picks}>
          {a.bids.map((b, i) => (
            <li key={b.id}><button type="button" className={i === at ? css.here : undefined} aria-current={i === at ? 'true' : undefined} onClick={() => setAt(i)}>{b.name}<small>{standing(i)}</small></button></li>
          ))}
        </ul>
      </nav>
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Form form={form} layout="vertical" initialValues={initial} requiredMark={false} onValuesChange={() => autosave.change(form.getFieldsValue(true) as SheetForm)}>
        {a.bids.map((b, i) => (
          <div key={b.id} hidden={i !== at}>
            <div className={i === at ? css.side : undefined}>
              <Section title={b.name}><BidToRead assignment={a} bid={b} />{beside(b.id)}</Section>
              <div className={css.sheet}><Section title={t('sheet.title')}><Row assignment={a} index={i} values={values} /></Section></div>
            </div>
          </div>
        ))}
      </Form>
      <div className="row form-foot">
        <ConfirmAct primary act={t('sheet.submit')} title={t('sheet.submit')} consequence={t('sheet.submitText')} perform={submit} onRefused={refused} reload={() => void takeTheirs()} />
      </div>
    </>
  );
}

function Row({ assignment: a, index, values }: { assignment: Assignment; index: number; values: SheetForm | undefined }) {
  const { t } = useTranslation('assessment');
  const row = values?.bids?.[index];
  const decision = <Radio.Group options={[{ value: true, label: t('sheet.yes') }, { value: false, label: t('sheet.no') }]} />;
  return (
    <>
      <Form.Item name={['bids', index, 'eligible']} label={t('sheet.eligible')}>{decision}</Form.Item>
      <Form.Item name={['bids', index, 'compliant']} label={t('sheet.compliant')}>{decision}</Form.Item>
      {isOut(row) ? (
        <Form.Item name={['bids', index, 'reason']} label={t('sheet.reason')}><Input.TextArea rows={4} maxLength={2000} showCount /></Form.Item>
      ) : (
        <>
          {qualityOf(a).map((c, n) => (
            <Form.Item key={n} name={['bids', index, 'scores', n]} label={t('sheet.criterion', { name: c.name, weight: c.weight })}>
              <InputNumber<number> min={0} max={c.weight} precision={2} step={0.5} inputMode="decimal" className="full" changeOnWheel={false} />
            </Form.Item>
          ))}
          <p className={css.total}>{t('sheet.sum', { points: pointsOf(row).toFixed(2), most: qualityOf(a).reduce((s, c) => s + c.weight, 0) })}</p>
        </>
      )}
      <Form.Item name={['bids', index, 'comment']} label={t('sheet.comment')}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
    </>
  );
}

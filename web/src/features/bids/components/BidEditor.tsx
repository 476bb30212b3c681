import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AutosaveNote } from '@/components/AutosaveNote';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { RowsField } from '@/components/form/RowsField';
import { useViolations } from '@/components/form/violations';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { useAutosave } from '@/lib/autosave';
import { formatInstant } from '@/lib/dates';
import { formatMoney } from '@/lib/money';
import type { Problem } from '@/lib/problem';
import { uploadBidDocument } from '../api/bidDocuments';
import { bidKey } from '../api/keys';
import { readBid } from '../api/readBid';
import { saveBid } from '../api/saveBid';
import { useBidAct } from '../api/useBidAct';
import { atLines, offer, toBidContent, toForm, type BidForm } from '../content';
import type { Asked, Bid } from '../model';
import { PriceFields } from './PriceFields';
import { Withdraw } from './Withdraw';

type Props = {
  creditCode: string;
  bid: Bid;
  asked: Asked;
  /** The edition of the project that is shown, which the offer answers. */
  edition: number;
  onSubmitted: () => void;
  /** The project has moved on since it was read. */
  onOlder: () => void;
};

const kinds = '.pdf,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg';

/** An offer while it may still be changed: saved as it is typed, in the box only once it is submitted. */
export function BidEditor({ creditCode, bid, asked, edition, onSubmitted, onOlder }: Props) {
  const { t } = useTranslation(['bids', 'common']);
  const { id } = bid;
  const queries = useQueryClient();
  const [form] = Form.useForm<BidForm>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useBidAct(creditCode, id);
  const autosave = useAutosave<BidForm>({
    id: `bid.${creditCode}.${id}`,
    version: bid.version,
    savedAt: bid.savedAt,
    // Sealed until the opening: nothing of it outlasts the tab on this device.
    place: 'tab',
    save: async (values, version) => {
      const saved = await saveBid(creditCode, id, toBidContent(values, asked, edition), version);
      queries.setQueryData(bidKey(creditCode, id), saved);
      return saved;
    },
  });
  const rest = useViolations(form, problem);
  const [initial] = useState<BidForm>(() => autosave.restored?.value ?? toForm(bid.content));
  const values = Form.useWatch([], { form, preserve: true }) as BidForm | undefined;
  const inBox = bid.status === 'SUBMITTED';

  const refused = (p: Problem) => {
    setProblem(p.at(atLines(p.violations, asked)));
    if (p.violations.some((v) => v.field === 'projectEdition')) onOlder();
  };
  const takeTheirs = async () => {
    const now = await readBid(creditCode, id);
    queries.setQueryData(bidKey(creditCode, id), now);
    form.setFieldsValue(toForm(now.content));
    autosave.discard(now.version);
  };
  const keepMine = async () => {
    const now = await readBid(creditCode, id);
    await autosave.overwrite(now.version).catch(() => undefined);
  };
  const perform = (what: 'submit' | 'withdraw') => async ({ intention }: { intention: string }) => {
    setProblem(null);
    // A draft that was saved for an earlier edition is saved again for the one that is on the screen.
    if (what === 'submit' && bid.content.projectEdition !== edition) autosave.change(form.getFieldsValue(true) as BidForm);
    const version = await autosave.flush();
    const now = await act.mutateAsync({ act: what, version, intention });
    autosave.discard(now.version);
    onSubmitted();
  };
  const o = offer(values ?? toForm(bid.content), asked);
  return (
    <>
      <div className="row"><AutosaveNote state={autosave.state} savedAt={autosave.savedAt} retry={() => void autosave.flush().catch(refused)} /></div>
      {autosave.restored && autosave.state !== 'stale' && (
        <Alert type="info" showIcon closable title={t('common:save.restored', { at: formatInstant(autosave.restored.at) })}
          action={autosave.state !== 'saved' && <Button size="small" onClick={() => void takeTheirs()}>{t('common:save.discard')}</Button>} />
      )}
      {autosave.state === 'stale' && autosave.problem && (
        <StaleNotice problem={autosave.problem} keepMine={() => void keepMine()} takeTheirs={() => void takeTheirs()} />
      )}
      <Form form={form} layout="vertical" initialValues={initial} requiredMark={false} onValuesChange={() => autosave.change(form.getFieldsValue(true) as BidForm)}>
        <Section title={t('section.proposal')}>
          <Form.Item name="proposal" label={t('proposal.label')} extra={t('proposal.hint')}><Input.TextArea autoSize={{ minRows: 8, maxRows: 40 }} maxLength={50_000} /></Form.Item>
        </Section>
        <Section title={t('section.price')}><PriceFields asked={asked} /></Section>
        <Section title={t('section.staff')}>
          <RowsField name="staff" label={t('staff.label')} max={50} blank={{}} columns={[
            { name: 'name', label: t('staff.name'), grow: 2, input: <Input maxLength={60} /> },
            { name: 'role', label: t('staff.role'), grow: 2, input: <Input maxLength={80} /> },
            { name: 'certificate', label: t('staff.certificate'), grow: 2, input: <Input maxLength={60} /> },
          ]} />
        </Section>
        <Section title={t('section.documents')}>
          <Form.Item name="documents" noStyle><Documents creditCode={creditCode} bid={id} /></Form.Item>
        </Section>
      </Form>
      {problem && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <div className="row form-foot">
        <ConfirmAct primary act={t(inBox ? 'act.replace' : 'act.submit')} title={t(inBox ? 'act.replaceTitle' : 'act.submitTitle')}
          consequence={t('act.submitText', { price: formatMoney(o.total), edition, deadline: formatInstant(bid.bidDeadline) })}
          perform={perform('submit')} onRefused={refused} reload={() => void takeTheirs()} />
        {inBox && <Withdraw creditCode={creditCode} perform={perform('withdraw')} reload={() => void takeTheirs()} />}
      </div>
    </>
  );
}

type DocumentsProps = { creditCode: string; bid: string; value?: UploadedFile[]; onChange?: (files: UploadedFile[]) => void };

function Documents({ creditCode, bid, value, onChange }: DocumentsProps) {
  const { t } = useTranslation('bids');
  // The envelope keeps only what identifies a file.
  const keep = (files: UploadedFile[]) => onChange?.(files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })));
  return <FileUpload files={value ?? []} upload={uploadBidDocument(creditCode, bid)} onChange={keep} accept={kinds} hint={t('documents.hint')} />;
}

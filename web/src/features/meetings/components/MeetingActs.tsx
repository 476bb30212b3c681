import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { FormAct } from '@/components/FormAct';
import { useServerNow } from '@/lib/clock';
import { formatInstant } from '@/lib/dates';
import { upload } from '@/lib/upload';
import { useMeetingAct } from '../api/useMeetingAct';
import { sideId, type Meeting, type Side } from '../model';

type Minutes = NonNullable<Meeting['tenantMinutes']>;
type Document = Minutes['documents'][number];

/** What a side may do now: check in, say that the other is missing, write minutes, tell everyone. */
export function MeetingActs({ side, meeting, ours, own }: { side: Side; meeting: Meeting; ours: string | null; own: Minutes | null }) {
  const { t } = useTranslation(['meetings', 'common']);
  const act = useMeetingAct(side, meeting);
  const { meeting: m } = meeting;
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  const now = useServerNow().getTime();
  const open = (m.status === 'PLANNED' || m.status === 'NO_SHOW') && !ours && now < Date.parse(m.endsAt);
  const early = now < Date.parse(meeting.checkInFrom);
  return (
    <div className="row">
      {open && early && <span className="muted">{t('meeting.checkInFrom', { from: formatInstant(meeting.checkInFrom) })}</span>}
      {open && !early && <ConfirmAct primary act={t('meeting.checkIn')} title={t('meeting.checkIn')} consequence={t('meeting.checkInText')} perform={({ intention }) => act.mutateAsync({ act: 'check-in', intention })} />}
      {m.status === 'PLANNED' && ours && now >= Date.parse(m.startsAt) && <ConfirmAct act={t('meeting.noShow')} title={t('meeting.noShow')} consequence={t('meeting.noShowText')} perform={({ intention }) => act.mutateAsync({ act: 'no-show', intention })} />}
      {m.status === 'HELD' && !meeting.minutesClosed && (
        <FormAct<{ points: string; documents: Document[] }> name={`minutes.${m.id}`} act={t('meeting.minutes')} title={t('meeting.minutes')} consequence={t('meeting.minutesText')} initial={{ points: own?.points.join('\n') ?? '', documents: own?.documents ?? [] }}
          perform={({ points, documents }) => act.mutateAsync({ act: 'minutes', points: points.split('\n').map((p) => p.trim()).filter(Boolean), documents: documents.map(({ id, name }) => ({ id, name })) })}>
          <Form.Item name="points" label={t('meeting.points')} rules={required}><Input.TextArea rows={6} maxLength={10000} /></Form.Item>
          <Form.Item name="documents" label={t('meeting.documents')}><Attachments side={side} /></Form.Item>
        </FormAct>
      )}
      {m.status === 'HELD' && side.as === 'tenant' && (
        <FormAct<{ question: string; answer: string }> name={`tell.${m.id}`} act={t('meeting.tell')} title={t('meeting.tell')} consequence={t('meeting.tellText')}
          perform={(values, intention) => act.mutateAsync({ act: 'answers', ...values, intention })}>
          <Form.Item name="question" label={t('meeting.question')} rules={[...required, { min: 5, message: t('requests.purposeShort') }]}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
          <Form.Item name="answer" label={t('meeting.answer')} rules={required}><Input.TextArea rows={4} maxLength={4000} /></Form.Item>
        </FormAct>
      )}
    </div>
  );
}

function Attachments({ side, value = [], onChange }: { side: Side; value?: Document[]; onChange?: (files: Document[]) => void }) {
  const { t } = useTranslation('meetings');
  const path = `/${side.as === 'tenant' ? 'tenants' : 'organisations'}/${sideId(side)}/files`;
  return (
    <FileUpload files={value} onChange={(files) => onChange?.(files)} accept=".pdf,.doc,.docx,.wps,.xls,.xlsx,.et,.png,.jpg,.jpeg,.heic,.heif" hint={t('meeting.documentsHint')}
      upload={(file, intention, onProgress, signal) => upload<UploadedFile>(path, file, intention, onProgress, signal)} />
  );
}

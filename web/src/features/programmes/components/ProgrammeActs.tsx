import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { MomentInput } from '@/components/form/MomentInput';
import { MoneyInput } from '@/components/form/MoneyInput';
import { LimitWarnings } from '@/components/LimitWarnings';
import { useHolds } from '@/lib/session';
import { useProgrammeAct, useProgrammeWarnings } from '../api/useOwnProgrammes';
import type { Programme, ProgrammeContent } from '../model';

/** A new programme; nobody else sees it before it is opened. */
export function DraftProgramme({ creditCode }: { creditCode: string }) {
  const { t } = useTranslation('programmes');
  const admin = useHolds(['org-admin'], creditCode);
  const act = useProgrammeAct(creditCode);
  const navigate = useNavigate();
  if (!admin) return null;
  return (
    <FormAct<ProgrammeContent> primary name={`programme.${creditCode}`} act={t('draft')} title={t('draft')} consequence={t('draftText')}
      perform={async (content, intention) => navigate(`/o/${creditCode}/programmes/${(await act.mutateAsync({ act: 'draft', content, intention })).id}`)}>
      <Fields />
    </FormAct>
  );
}

function Fields() {
  const { t } = useTranslation(['programmes', 'common']);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <>
      <Form.Item name="title" label={t('name')} rules={required}><Input maxLength={120} /></Form.Item>
      <Form.Item name="call" label={t('call')} rules={required}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={10000} /></Form.Item>
      <Form.Item name="criteria" label={t('criteria')} rules={required}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={5000} /></Form.Item>
      <Form.Item name="budget" label={t('budget')} rules={required}><MoneyInput /></Form.Item>
      <Form.Item name="deadline" label={t('deadline')} rules={required}><MomentInput /></Form.Item>
    </>
  );
}

/** What can be done with a programme as it stands. */
export function ProgrammeActs({ programme: p, reload }: { programme: Programme; reload: () => void }) {
  const { t } = useTranslation('programmes');
  const admin = useHolds(['org-admin'], p.creditCode);
  const act = useProgrammeAct(p.creditCode);
  const warnings = useProgrammeWarnings(p.creditCode, p.id, p.version, admin && p.status === 'DRAFT');
  const common = { id: p.id, version: p.version };
  if (!admin) return null;
  return (
    <>
      {p.status === 'DRAFT' && (
        <>
          <ConfirmAct primary act={t('open')} title={t('open')} disabled={!warnings.data} reload={reload}
            consequence={<><p>{t('openText')}</p>{warnings.data && warnings.data.length > 0 && <><LimitWarnings warnings={warnings.data} /><p>{t('openKnowing')}</p></>}</>}
            perform={({ intention }) => act.mutateAsync({ act: 'open', ...common, seen: warnings.data ?? [], intention })} />
          <FormAct<ProgrammeContent> name={`programme.${p.id}.${p.version}`} act={t('revise')} title={t('revise')} reload={reload}
            initial={{ title: p.title, call: p.call, criteria: p.criteria, budget: p.budget, deadline: p.deadline }}
            perform={(content, intention) => act.mutateAsync({ act: 'revise', ...common, content, intention })}>
            <Fields />
          </FormAct>
        </>
      )}
      {p.status === 'OPEN' && <ConfirmAct act={t('close')} title={t('close')} consequence={t('closeText')} reload={reload} perform={({ intention }) => act.mutateAsync({ act: 'close', ...common, intention })} />}
    </>
  );
}

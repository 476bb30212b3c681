import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DayInput } from '@/components/form/MomentInput';
import { FactsFields } from '@/components/form/FactsFields';
import { FormAct } from '@/components/FormAct';
import { labelled } from '@/lib/domain';
import type { Schema } from '@/lib/schema';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useOrganisationAct } from '../api/useOrganisationAct';
import type { Facts, FoundStanding, Organisation } from '../model';
import { IdentityFields } from './IdentityFields';

/** What an administrator of the district may do to an organisation: decide on its facts, correct them, write down what stands against it. */
export function OrganisationActs({ organisation: o, reload }: { organisation: Organisation; reload: () => void }) {
  const { t } = useTranslation(['district', 'organisation', 'common']);
  const label = useLabel();
  const admin = useHolds(['district-admin']);
  const act = useOrganisationAct(o);
  if (!admin) return null;
  const required = [{ required: true, whitespace: true, message: t('common:form.required') }];
  const known = !!o.representative && !!o.controller && (!o.proposal
    || (o.proposal.facts.legalRepresentative === o.facts.legalRepresentative && o.proposal.facts.controllingPerson === o.facts.controllingPerson));
  return (
    <>
      {o.proposal?.status === 'PENDING' && (
        <>
          <FormAct<Schema<'ApproveFactsRequest'>> primary secret name={`facts-approve.${o.creditCode}`} act={t('proposals.approve')} title={t('proposals.approveTitle')} consequence={t('proposals.approveText')} reload={reload}
            perform={(body, intention) => act.mutateAsync({ act: 'approve', body: { representativeNumber: body.representativeNumber || null, controllerNumber: body.controllerNumber || null }, intention })}>
            <IdentityFields known={known} />
          </FormAct>
          <ConfirmAct act={t('proposals.return')} title={t('proposals.returnTitle')} consequence={t('registrations.returnText')} reason={t('registrations.reason')} reload={reload}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'return', reason, intention })} />
        </>
      )}
      <FormAct<Facts & { grounds: string }> name={`correct.${o.creditCode}`} act={t('proposals.correct')} title={t('proposals.correct')} consequence={t('proposals.correctText')} reload={reload} under="facts" initial={o.facts}
        perform={({ grounds, ...facts }, intention) => act.mutateAsync({ act: 'correct', body: { facts: { ...facts, kind: facts.kind, grade: facts.grade ?? null, gradeUntil: facts.gradeUntil ?? null }, grounds }, intention })}>
        <Form.Item name="kind" label={t('registrations.kind')} rules={required}><Select options={labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) }))} /></Form.Item>
        <FactsFields />
        <Form.Item name="grounds" label={t('organisation:proposal.grounds')} rules={required}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      </FormAct>
      <FormAct<FoundStanding> danger name={`standing.${o.creditCode}`} act={t('standings.record')} title={t('standings.record')} consequence={t('standings.recordText')} reload={reload}
        perform={(standing, intention) => act.mutateAsync({ act: 'record', standing: { ...standing, until: standing.until ?? null }, intention })}>
        <Form.Item name="kind" label={t('standings.kind')} rules={[{ required: true, message: t('common:form.required') }]}><Select options={labelled.standing.map((s) => ({ value: s, label: label('standing', s) }))} /></Form.Item>
        <Form.Item name="source" label={t('standings.source')} extra={t('standings.sourceHint')} rules={required}><Input maxLength={500} /></Form.Item>
        <Form.Item name="from" label={t('standings.from')} rules={[{ required: true, message: t('common:form.required') }]}><DayInput /></Form.Item>
        <Form.Item name="until" label={t('standings.until')} extra={t('standings.untilHint')}><DayInput /></Form.Item>
      </FormAct>
    </>
  );
}

/** What was written down against an organisation, each confirmed and ended by somebody who has not written it down. */
export function DecideStanding({ organisation: o, standing, reload }: { organisation: Organisation; standing: Organisation['standings'][number]; reload: () => void }) {
  const { t } = useTranslation('district');
  const label = useLabel();
  const admin = useHolds(['district-admin']);
  const act = useOrganisationAct(o);
  if (!admin || standing.over) return null;
  return (
    <>
      {standing.waiting && (
        <ConfirmAct act={t('standings.confirm')} title={t('standings.confirmTitle', { what: label('standing', standing.kind) })} consequence={t('standings.confirmText')} reload={reload}
          perform={({ intention }) => act.mutateAsync({ act: 'confirm', standing: standing.id, intention })} />
      )}
      <ConfirmAct act={t(standing.waiting ? 'standings.drop' : standing.endAsked ? 'standings.confirmEnd' : 'standings.end')} title={t('standings.endTitle', { what: label('standing', standing.kind) })}
        consequence={t(standing.waiting ? 'standings.dropText' : standing.endAsked ? 'standings.confirmEndText' : 'standings.endText')} reason={t('standings.reason')} reload={reload}
        perform={({ reason, intention }) => act.mutateAsync({ act: 'end', standing: standing.id, reason, intention })} />
    </>
  );
}

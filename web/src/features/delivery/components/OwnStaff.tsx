import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { NumberInput } from '@/components/form/NumberInput';
import { useOwnStaff } from '../api/useOwnStaff';
import { useStaffAct } from '../api/useStaffAct';
import type { Contract, StaffForm, StaffMember } from '../model';
import { StaffTable } from './StaffTable';

type Props = { creditCode: string; contract: Contract };

/** The organisation says who works on its contract, from when until when. */
export function OwnStaff({ creditCode, contract: c }: Props) {
  const { t } = useTranslation(['delivery', 'common']);
  const act = useStaffAct(creditCode, c.id);
  const required = [{ required: true, message: t('common:form.required') }];
  const leave = (s: StaffMember) => s.from < s.until && (
    <FormAct<{ until: string }> small name={`leave.${s.id}`} act={t('staff.leave')} title={t('staff.leaveTitle', { name: s.name })} consequence={t('staff.leaveText')}
      perform={({ until }, intention) => act.mutateAsync({ act: 'leave', staff: s.id, until, intention })}>
      <Form.Item name="until" label={t('staff.lastDay')} rules={required}><DayInput /></Form.Item>
    </FormAct>
  );
  return (
    <>
      <DataState of={useOwnStaff(creditCode, c.id)} rows={3}>{({ items }) => <StaffTable staff={items} {...(c.status === 'ACTIVE' && { act: leave })} />}</DataState>
      {c.status === 'ACTIVE' && (
        <FormAct<StaffForm> name={`staff.${c.id}`} act={t('staff.assign')} title={t('staff.assign')} consequence={t('staff.assignText')} initial={{ percent: 100, from: c.serviceFrom, until: c.serviceUntil }}
          perform={(person, intention) => act.mutateAsync({ act: 'assign', person, intention })}>
          <Form.Item name="name" label={t('staff.name')} rules={required}><Input minLength={2} maxLength={60} /></Form.Item>
          <Form.Item name="certificate" label={t('staff.certificate')} extra={t('staff.certificateHint')} rules={required}><Input maxLength={40} /></Form.Item>
          <Form.Item name="role" label={t('staff.role')} rules={required}><Input maxLength={80} /></Form.Item>
          <Form.Item name="percent" label={t('staff.percent')} extra={t('staff.percentHint')} rules={required}><NumberInput min={1} max={100} /></Form.Item>
          <Form.Item name="from" label={t('staff.from')} rules={required}><DayInput /></Form.Item>
          <Form.Item name="until" label={t('staff.until')} rules={required}><DayInput /></Form.Item>
        </FormAct>
      )}
    </>
  );
}

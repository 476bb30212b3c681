import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { formatInstant } from '@/lib/dates';
import type { Schema } from '@/lib/schema';
import { useWalkIn, type Seat } from '../api/useAgenda';
import type { MeetingRequest, Side } from '../model';

/** On the day, two who agreed to meet take a table that is still empty. */
export function WalkIn({ request, side, places }: { request: MeetingRequest; side: Side; places: Schema<'FairSlot'>[] }) {
  const { t } = useTranslation(['meetings', 'common']);
  const sit = useWalkIn(side);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<Seat> primary name={`walk-in.${request.id}`} act={t('requests.sit')} title={request.title} consequence={t('requests.sitText')}
      perform={(seat, intention) => sit.mutateAsync({ ...seat, request: request.id, intention })}>
      <Form.Item name="slot" label={t('requests.slot')} rules={required}>
        <Select options={places.map((slot) => ({ value: slot.id, label: formatInstant(slot.startsAt) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['slot']}>
        {({ getFieldValue }) => (
          <Form.Item name="table" label={t('requests.table')} rules={required}>
            <Select showSearch optionFilterProp="label" disabled={!getFieldValue('slot')}
              options={places.find((slot) => slot.id === getFieldValue('slot'))?.tables.map((table) => ({ value: table.id, label: table.name })) ?? []} />
          </Form.Item>
        )}
      </Form.Item>
    </FormAct>
  );
}

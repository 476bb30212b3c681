import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { formatInstant } from '@/lib/dates';
import { useFreePlaces, useMoveMeeting, type Move } from '../api/useBoard';
import type { BoardMeeting } from '../model';

/** The district moves one meeting to a place that is free; what is in the way is said at the field. */
export function MoveMeeting({ season, meeting, reload }: { season: string; meeting: BoardMeeting; reload: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [wanted, setWanted] = useState(false);
  const { data: places = [], isFetching } = useFreePlaces(season, meeting.id, wanted);
  const move = useMoveMeeting(season, meeting.id);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <span onFocus={() => setWanted(true)} onMouseEnter={() => setWanted(true)}>
      <FormAct<Move> small name={`move.${meeting.id}`} act={t('board.move')} title={t('board.moveTo')} consequence={<><p>{meeting.title} · {meeting.organisation}</p><p>{t('board.moveText')}</p></>}
        version={meeting.version} reload={reload} perform={(to, intention, version = meeting.version) => move.mutateAsync({ ...to, version, intention })}>
        <Form.Item name="slot" label={t('board.time')} rules={required}>
          <Select loading={isFetching} options={places.map((slot) => ({ value: slot.id, label: formatInstant(slot.startsAt) }))} />
        </Form.Item>
        <Form.Item noStyle dependencies={['slot']}>
          {({ getFieldValue }) => (
            <Form.Item name="table" label={t('board.table')} rules={required}>
              <Select showSearch={{ optionFilterProp: 'label' }} disabled={!getFieldValue('slot')}
                options={places.find((slot) => slot.id === getFieldValue('slot'))?.tables.map((table) => ({ value: table.id, label: table.name })) ?? []} />
            </Form.Item>
          )}
        </Form.Item>
      </FormAct>
    </span>
  );
}

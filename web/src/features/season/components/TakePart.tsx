import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { NumberInput } from '@/components/form/NumberInput';
import { useParticipation, useTakePart } from '../api/useParticipation';
import type { Delegation, Season } from '../model';

/** An organisation's part in a fair: who comes, or that nobody does. */
export function TakePart({ creditCode, season }: { creditCode: string; season: Season }) {
  const { t } = useTranslation(['season', 'common']);
  const act = useTakePart(creditCode, season.code);
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <DataState of={useParticipation(creditCode, season.code)} rows={2}>
      {(p) => (
        <>
          <p>{p.present ? t('part.present', { count: p.people, contact: p.contact, phone: p.phone }) : t('part.absent')}</p>
          {season.stage === 'CLOSED' ? <p className="muted">{t('part.closed')}</p> : (
            <div className="row">
              <FormAct<Delegation> primary={!p.present} name={`participation.${creditCode}.${season.code}`} act={t(p.present ? 'part.change' : 'part.take')} title={t('part.take')} consequence={t('part.takeText')}
                initial={p.present ? { contact: p.contact ?? '', phone: p.phone ?? '', people: p.people } : { people: 2 }} perform={(delegation, intention) => act.mutateAsync({ delegation, intention })}>
                <Form.Item name="contact" label={t('part.contact')} rules={required}><Input maxLength={100} /></Form.Item>
                <Form.Item name="phone" label={t('part.phone')} rules={required}><Input maxLength={30} inputMode="tel" /></Form.Item>
                <Form.Item name="people" label={t('part.people')} rules={required}><NumberInput min={1} max={50} /></Form.Item>
              </FormAct>
              {p.present && <ConfirmAct danger act={t('part.withdraw')} title={t('part.withdraw')} consequence={t('part.withdrawText')} perform={({ intention }) => act.mutateAsync({ delegation: null, intention })} />}
            </div>
          )}
        </>
      )}
    </DataState>
  );
}

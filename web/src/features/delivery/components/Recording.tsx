import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Day } from '@/components/Instant';
import { useUnsentServices } from '../api/useUnsentServices';
import type { Contract } from '../model';
import { RecordService } from './RecordService';
import css from './delivery.module.css';

type Props = { creditCode: string; contract: Contract };

/** Recording a service, with or without a connection: what has not arrived yet is counted and named here. */
export function Recording({ creditCode, contract: c }: Props) {
  const { t } = useTranslation('delivery');
  const { waiting, sending, record, sendAll, discard } = useUnsentServices(creditCode, c.id);
  const ready = waiting.filter((u) => !u.refused);
  return (
    <div className={css.record}>
      {c.status === 'ACTIVE' && <RecordService creditCode={creditCode} contract={c} record={record} />}
      {ready.length > 0 && (
        <Alert type="info" showIcon role="status" title={t('unsent.count', { count: ready.length })} description={t('unsent.why')}
          action={<Button size="small" loading={sending} onClick={() => void sendAll()}>{t('unsent.send')}</Button>} />
      )}
      {waiting.filter((u) => u.refused).map((u) => (
        <Alert key={u.key} type="error" showIcon title={<>{t('unsent.refused', { what: c.terms.indicators[u.value.service.indicator]?.name, place: u.value.service.place })} <Day on={u.value.service.servedOn} /></>} description={u.refused}
          action={<ConfirmAct danger act={t('unsent.discard')} title={t('unsent.discard')} consequence={t('unsent.discardText')} perform={() => discard(u.key)} />} />
      ))}
    </div>
  );
}

import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { FileList } from '@/components/FileList';
import { FormAct } from '@/components/FormAct';
import { NumberInput } from '@/components/form/NumberInput';
import { Day, Instant } from '@/components/Instant';
import { Scroll } from '@/components/Scroll';
import { formatCount } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { openOfContract } from '../api/evidence';
import { useSample, useVerificationAct, useVerifications } from '../api/useVerifications';
import type { Contract, Sample } from '../model';
import { RecordFlags } from './RecordFlags';
import css from './delivery.module.css';

/** Samples of the records: drawn by lot, each record confirmed or doubted, and every draw shown again. */
export function Verifications({ contract: c }: { contract: Contract }) {
  const { t } = useTranslation(['delivery', 'common']);
  const official = useHolds(['officer', 'approver'], c.tenant);
  const act = useVerificationAct(c.tenant, c.id);
  return (
    <>
      <DataState of={useVerifications(c.tenant, c.id)} rows={2}>
        {({ items }) => items.length === 0 ? <p className="muted">{t('verify.none')}</p> : <>{items.map((v) => <Drawn key={v.id} contract={c} verification={v} official={official} />)}</>}
      </DataState>
      {official && (
        <FormAct<{ size: number }> name={`verify.${c.id}`} act={t('verify.draw')} title={t('verify.draw')} consequence={t('verify.drawText')} initial={{ size: 10 }}
          perform={({ size }, intention) => act.mutateAsync({ act: 'draw', size, intention })}>
          <Form.Item name="size" label={t('verify.size')} rules={[{ required: true, message: t('common:form.required') }]}><NumberInput min={1} max={200} /></Form.Item>
        </FormAct>
      )}
    </>
  );
}

type DrawnProps = { contract: Contract; verification: Sample['verification']; official: boolean };

function Drawn({ contract: c, verification: v, official }: DrawnProps) {
  const { t } = useTranslation('delivery');
  const [open, setOpen] = useState(false);
  const sample = useSample(c.tenant, c.id, v.id, open);
  return (
    <details className={css.report} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary><Instant at={v.drawnAt} /> · {t('verify.summary', { size: v.size, population: formatCount(v.population), checked: v.checked, doubted: v.doubted })}</summary>
      <p className="muted">{t('verify.seed', { name: v.drawnBy, seed: v.seed })}</p>
      {open && <DataState of={sample} rows={4}>{(s) => <Records contract={c} sample={s} official={official} />}</DataState>}
    </details>
  );
}

function Records({ contract: c, sample, official }: { contract: Contract; sample: Sample; official: boolean }) {
  const { t } = useTranslation(['delivery', 'common']);
  const act = useVerificationAct(c.tenant, c.id);
  const verification = sample.verification.id;
  return (
    <Scroll label={t('verify.title')}>
      <table className="small-table">
        <thead><tr><th scope="col">{t('record.indicator')}</th><th scope="col">{t('record.servedOn')}</th><th scope="col" className="end">{t('record.quantity')}</th><th scope="col" className="end">{t('record.people')}</th><th scope="col">{t('record.place')}</th><th scope="col">{t('record.documents')}</th><th scope="col">{t('record.flags')}</th></tr></thead>
        <tbody>
          {sample.records.map(({ serviceRecord: r, checked }) => (
            <tr key={r.id}>
              <th scope="row">{c.terms.indicators[r.indicator]?.name}</th>
              <td><Day on={r.servedOn} />{r.from && ` ${r.from} – ${r.until ?? ''}`}</td>
              <td className="end">{formatCount(r.quantity)}</td><td className="end">{formatCount(r.people)}</td><td>{r.place}</td>
              <td>{r.documents.length > 0 && <FileList files={r.documents} open={openOfContract(c.tenant, c.id)} />}</td>
              <td>
                <RecordFlags of={r} />
                {official && !checked && (
                  <span className="row">
                    <ConfirmAct act={t('verify.confirm')} title={t('verify.confirm')} consequence={t('verify.confirmText')}
                      perform={({ intention }) => act.mutateAsync({ act: 'check', verification, record: r.id, found: { outcome: 'CONFIRMED' }, intention })} />
                    <FormAct<{ finding: string }> danger name={`doubt.${verification}.${r.id}`} act={t('verify.doubt')} title={t('verify.doubt')} consequence={t('verify.doubtText')}
                      perform={({ finding }, intention) => act.mutateAsync({ act: 'check', verification, record: r.id, found: { outcome: 'DOUBTED', finding: finding.trim() }, intention })}>
                      <Form.Item name="finding" label={t('verify.finding')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
                    </FormAct>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

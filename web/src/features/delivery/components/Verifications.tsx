import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { DownloadAct } from '@/components/DownloadAct';
import { FileList } from '@/components/FileList';
import { FormAct } from '@/components/FormAct';
import { Day, Instant } from '@/components/Instant';
import { Scroll } from '@/components/Scroll';
import { Tag } from '@/components/StatusTag';
import { formatCount } from '@/lib/money';
import { useHolds } from '@/lib/session';
import { openOfContract, openSampleList } from '../api/evidence';
import { useTenantReports } from '../api/useReports';
import { useSample, useVerificationAct, useVerifications } from '../api/useVerifications';
import type { Contract, Exemption, Sample } from '../model';
import { RecordFlags } from './RecordFlags';
import css from './delivery.module.css';

type Props = { contract: Contract; exemptions: readonly Exemption[] };

/** Samples of the records: one for each report that was handed in, drawn by lot from what stood then, each record confirmed or doubted. */
export function Verifications({ contract: c, exemptions }: Props) {
  const { t } = useTranslation('delivery');
  const official = useHolds(['officer', 'approver'], c.tenant) && c.status === 'ACTIVE';
  return (
    <DataState of={useVerifications(c.tenant, c.id)} rows={2}>
      {({ items }) => (
        <>
          {items.length === 0 && <p className="muted">{t('verify.none')}</p>}
          {items.map((v) => <Drawn key={v.id} contract={c} verification={v} official={official} asked={exemptions.some((x) => x.about === v.id && x.status === 'ASKED')} />)}
          {official && <ToDraw contract={c} drawn={items.map((v) => v.reportId)} />}
        </>
      )}
    </DataState>
  );
}

/** The reports that have no sample yet. */
function ToDraw({ contract: c, drawn }: { contract: Contract; drawn: readonly (string | null)[] }) {
  const { t } = useTranslation('delivery');
  const act = useVerificationAct(c.tenant, c.id);
  return (
    <DataState of={useTenantReports(c.tenant, c.id)} rows={1}>
      {({ items }) => (
        <>
          {items.filter((r) => (r.status === 'SUBMITTED' || r.status === 'ACCEPTED') && !drawn.includes(r.id)).map((r) => (
            <p key={r.id} className="row">
              <span>{t('report.number', { number: r.number })} <Day on={r.from} /> – <Day on={r.until} /></span>
              <ConfirmAct act={t('verify.draw')} title={t('verify.draw')} consequence={t('verify.drawText')} perform={({ intention }) => act.mutateAsync({ act: 'draw', report: r.id, intention })} />
            </p>
          ))}
        </>
      )}
    </DataState>
  );
}

type DrawnProps = { contract: Contract; verification: Sample['verification']; official: boolean; asked: boolean };

function Drawn({ contract: c, verification: v, official, asked }: DrawnProps) {
  const { t } = useTranslation('delivery');
  const [open, setOpen] = useState(false);
  const sample = useSample(c.tenant, c.id, v.id, open);
  const act = useVerificationAct(c.tenant, c.id);
  return (
    <details className={css.report} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {v.reportNumber !== null && <>{t('report.number', { number: v.reportNumber })} </>}<Instant at={v.drawnAt} /> · {t('verify.summary', { size: v.size, population: formatCount(v.population), checked: v.confirmed + v.doubted, doubted: v.doubted })}
        {v.replaced && <> <Tag tone="draft">{t('verify.replaced')}</Tag></>}
      </summary>
      <p className="muted">{t(v.reason ? 'verify.seedAgain' : 'verify.seed', { name: v.drawnBy, seed: v.seed })}</p>
      {v.reason && <p className="prose">{t('verify.reason', { reason: v.reason })}</p>}
      <p className="row">
        {v.reportId && <DownloadAct act={t('verify.list')} perform={() => openSampleList(c.tenant, c.id, v.id, `${c.number}-${v.reportNumber ?? 0}.txt`)} />}
        {asked && <span className="muted">{t('verify.asked')}</span>}
        {official && v.reportId && !v.replaced && !asked && (
          <ConfirmAct act={t('verify.again')} title={t('verify.again')} consequence={t('verify.againText')} reason={t('verify.why')}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'again', verification: v.id, reason, intention })} />
        )}
      </p>
      {open && <DataState of={sample} rows={4}>{(s) => <Records contract={c} sample={s} official={official && !v.replaced} />}</DataState>}
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

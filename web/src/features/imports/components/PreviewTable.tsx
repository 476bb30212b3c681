import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { Tag } from '@/components/StatusTag';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import type { PreviewRow } from '../model';
import css from './imports.module.css';

type Props = { rows: readonly PreviewRow[]; district: boolean; finished: boolean };

/** Every row of the list: what it makes, or which field breaks which rule. */
export function PreviewTable({ rows, district, finished }: Props) {
  const { t } = useTranslation('imports');
  const label = useLabel();
  const tenantName = useTenantName();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const shown = onlyRefused ? rows.filter((r) => r.faults.length) : rows;
  return (
    <>
      <p><label><input type="checkbox" checked={onlyRefused} onChange={(e) => setOnlyRefused(e.target.checked)} /> {t('onlyRefused')}</label></p>
      <div className={`scroll-x ${css.rows}`} tabIndex={0} role="region" aria-label={t('rows')}>
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">{t('row')}</th><th scope="col">{t('result')}</th><th scope="col">{t('name')}</th>{district && <th scope="col">{t('buyer')}</th>}
              <th scope="col">{t('stream')}</th><th scope="col" className="end">{t('budget')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((r) => (
              <tr key={r.number} className={r.faults.length ? css.bad : undefined}>
                <td>{r.number}</td>
                <td>
                  {r.faults.length === 0 ? <Tag tone={finished ? 'good' : 'open'}>{t(finished ? 'isMade' : 'willMake')}</Tag> : (
                    <>
                      <Tag tone="bad">{t('notMade')}</Tag>
                      <ul className={css.faults}>{r.faults.map((f) => <li key={f.field + f.code}><strong>{label('listField', f.field)}</strong> {f.message}</li>)}</ul>
                    </>
                  )}
                </td>
                <th scope="row">{r.title}</th>
                {district && <td>{r.tenant ? tenantName(r.tenant) : r.buyer}</td>}
                <td>{r.stream && label('stream', r.stream)}</td>
                <td className="end"><Money amount={r.budgetCeiling} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

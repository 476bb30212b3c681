import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Tag } from '@/components/StatusTag';
import type { Problem } from '@/lib/problem';
import { useTenantName } from '@/lib/tenants';
import css from './imports.module.css';

export type Done = { tenant: string; made?: number; problem?: Problem };
type Props = { buyers: readonly { tenant: string; rows: number }[]; done: readonly Done[]; busy: boolean };

/** How far the import is: buyer by buyer. */
export function BuyerProgress({ buyers, done, busy }: Props) {
  const { t } = useTranslation('imports');
  const tenantName = useTenantName();
  const finished = buyers.filter((b) => done.some((d) => d.tenant === b.tenant && d.made !== undefined)).length;
  return (
    <>
      {(busy || done.length > 0) && <Progress percent={Math.round((finished / buyers.length) * 100)} aria-label={t('progress')} />}
      <ul className={css.buyers}>
        {buyers.map((b) => {
          const d = done.find((x) => x.tenant === b.tenant);
          return (
            <li key={b.tenant}>
              <span className="row">
                <strong>{tenantName(b.tenant)}</strong>
                {d?.made !== undefined ? <Tag tone="good">{t('madeFor', { count: d.made })}</Tag> : d?.problem ? <Tag tone="bad">{t('failed')}</Tag> : <Tag tone="wait">{t('waitingRows', { count: b.rows })}</Tag>}
              </span>
              {d?.problem && <ProblemAlert problem={d.problem} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

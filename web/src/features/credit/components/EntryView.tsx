import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Day, Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { contractPath, type Contested, type CreditEntry, type Reader } from '../model';
import css from './credit.module.css';

type Props = { entry: CreditEntry; reader: Reader; acts: ((entry: CreditEntry) => ReactNode) | undefined };

/** One entry: what, when, of which contract, and what the organisation says against it. */
export function EntryView({ entry: e, reader, acts }: Props) {
  const label = useLabel();
  const tenantName = useTenantName();
  const kind = label('creditKind', e.kind);
  return (
    <li>
      <div className="row">
        {e.contest?.status === 'UPHELD' ? <s>{kind}</s> : <strong>{kind}</strong>}
        {e.contest && <StateTag of="contestStatus" state={e.contest.status} />}
        <small className="muted"><Instant at={e.at} /></small>
      </div>
      <Facts entry={e} />
      {e.origin && <p className="muted">{tenantName(e.origin.tenant)} · <Link to={contractPath(reader, e.origin.contractId)}>{e.origin.title}</Link> · {e.origin.number}</p>}
      {e.contest && <Said contest={e.contest} />}
      {acts?.(e)}
    </li>
  );
}

function Facts({ entry: { kind, facts: f } }: { entry: CreditEntry }) {
  const { t } = useTranslation('credit');
  const label = useLabel();
  return (
    <div className="row">
      {f.stage && <span>{label('stage', f.stage)}{f.attempt && f.attempt > 1 ? ` · ${t('attempt', { attempt: f.attempt })}` : ''}</span>}
      {f.grade && <StateTag of="grade" state={f.grade} />}
      {f.score !== null && <span>{t('score', { score: f.score.toFixed(2) })}</span>}
      {f.reportNumber !== null && <span>{t('report', { number: f.reportNumber })}</span>}
      {f.dueAt && <span>{t(kind === 'EXPIRED' ? 'expired' : 'due')} <Instant at={f.dueAt} zone /></span>}
      {f.dueAt && kind !== 'EXPIRED' && (f.doneAt ? <span>{t('done')} <Instant at={f.doneAt} /></span> : <span>{t('notDone')}</span>)}
      {f.late && <strong>{t('late')}</strong>}
      {f.until && <span>{t('until')} <Day on={f.until} /> · {t('failedTwice')}</span>}
      {f.agreed !== null && <span>{t(f.agreed ? 'agreed' : 'failedTwice')}</span>}
    </div>
  );
}

function Said({ contest: c }: { contest: Contested }) {
  const { t } = useTranslation('credit');
  return (
    <div className={css.said}>
      <p className="prose"><strong>{t('contested')}</strong> {c.filedBy} · <Instant at={c.filedAt} /><br />{c.words}</p>
      {c.answer && <p className="prose"><strong>{t('answered')}</strong> {c.answeredBy} · <Instant at={c.answeredAt} /><br />{c.answer}</p>}
      {c.status === 'UPHELD' && <p className="muted">{t('corrected')}</p>}
    </div>
  );
}

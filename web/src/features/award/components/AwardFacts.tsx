import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown, Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { OfficialDate } from '@/components/OfficialDate';
import { StateTag } from '@/components/StateTag';
import type { Schema } from '@/lib/schema';
import type { Award } from '../model';

type Clock = Schema<'ClockView'>;
type Props = {
  award: Award;
  /** The official dates of the procedure; none for an award that no longer stands. */
  clocks: readonly Clock[];
};

/** An award with what was done about it and when, and its official dates. */
export function AwardFacts({ award: a, clocks }: Props) {
  const { t } = useTranslation('award');
  const proposed = a.status === 'PROPOSED' && !a.confirmedAt;
  const published = a.status === 'PUBLICITY' && <> · <Countdown until={a.publicityEndsAt ?? ''} /></>;
  const dates: Due[] = [
    { code: 'winner-determined', name: t('award.confirmBy'), at: proposed ? a.confirmBy : null, more: a.confirmBy && <> · <Countdown until={a.confirmBy} /></> },
    { code: 'result-notice-runs', name: t('award.publicityEndsAt'), at: a.publicityEndsAt, more: published },
    { code: 'objection-result', name: t('award.objectionEndsAt'), at: a.objectionEndsAt },
    { code: 'result-noticed', at: a.status === 'PUBLICITY' ? a.publicityEndsAt : null },
    { code: 'contract-signed', name: t('award.signBy'), at: a.status === 'FINAL' ? a.signBy : null },
  ];
  return (
    <div>
      <p className="row"><strong>{a.name}</strong><Money amount={a.amount} /><StateTag of="awardStatus" state={a.status} /><span className="muted">{t('award.place', { place: a.place })}</span></p>
      <dl className="facts">
        <div><dt>{t('award.proposedAt')}</dt><dd><Instant at={a.proposedAt} /></dd></div>
        {a.confirmedAt && <div><dt>{t('award.confirmedAt')}</dt><dd><Instant at={a.confirmedAt} /></dd></div>}
        {a.noticedAt && <div><dt>{t('award.noticedAt')}</dt><dd><Instant at={a.noticedAt} /></dd></div>}
      </dl>
      {dates.map((d) => <Dated key={d.code} due={d} clock={clocks.findLast((c) => c.code === d.code)} />)}
      {a.revocationAt && a.status !== 'REVOKED' && <Alert type="warning" showIcon title={t('award.revocation', { reason: a.revocationReason ?? '' })} description={t('award.revocationWho')} />}
      {a.revokedReason && <p className="prose">{t('award.revoked', { reason: a.revokedReason })}</p>}
    </div>
  );
}

/** `name`: what it is called where the award has the day and no clock runs for it. */
type Due = { code: string; name?: string; at: string | null; more?: ReactNode };

function Dated({ due: d, clock }: { due: Due; clock: Clock | undefined }) {
  if (!d.at) return null;
  if (clock) return <p><OfficialDate clock={clock} />{d.more}</p>;
  return d.name ? <p>{d.name} <Instant at={d.at} zone />{d.more}</p> : null;
}

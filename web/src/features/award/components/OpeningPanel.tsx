import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Countdown, Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { useServerNow } from '@/lib/clock';
import type { ProjectStatus } from '@/lib/domain';
import { holds, useSession } from '@/lib/session';
import { useAttendOpening } from '../api/useAttendOpening';
import type { Opening } from '../model';
import { Minutes } from './Minutes';

type Props = { tenant: string; id: string; status: ProjectStatus; openingAt: string | null; opening: Opening };

/** 开标: who attends, and the minutes once both have. */
export function OpeningPanel({ tenant, id, status, openingAt, opening: o }: Props) {
  const { t } = useTranslation('award');
  if (o.openedAt) {
    return (
      <Section title={t('opening.minutes')} extra={<Instant at={o.openedAt} zone />}>
        <dl className="facts">
          <div><dt>{t('opening.first')}</dt><dd>{o.first}</dd></div>
          <div><dt>{t('opening.second')}</dt><dd>{o.second}</dd></div>
        </dl>
        <Minutes bids={o.bids} />
      </Section>
    );
  }
  if (status === 'PUBLISHED') return <Section title={t('opening.title')}><p>{t('opening.sealedUntil')} <Instant at={openingAt} zone /></p></Section>;
  if (status !== 'SEALED') return <Section title={t('opening.title')}><p className="muted">{t('opening.never')}</p></Section>;
  return <Section title={t('opening.title')}><Attend tenant={tenant} id={id} openingAt={openingAt} opening={o} /></Section>;
}

function Attend({ tenant, id, openingAt, opening: o }: Omit<Props, 'status'>) {
  const { t } = useTranslation('award');
  const { me } = useSession();
  const now = useServerNow();
  const attend = useAttendOpening(tenant, id);
  const official = holds(me, ['officer', 'approver'], tenant);
  const early = openingAt !== null && now.getTime() < Date.parse(openingAt);
  // Two officials may have one name.
  const mine = o.firstSub !== null && o.firstSub === me?.sub;
  return (
    <div className="stack">
      <p>{t('opening.rule')}</p>
      <dl className="facts">
        <div><dt>{t('opening.at')}</dt><dd><Instant at={openingAt} zone />{early && openingAt && <> · <Countdown until={openingAt} /></>}</dd></div>
        <div><dt>{t('opening.first')}</dt><dd>{o.first ?? t('opening.nobody')}{o.attendedAt && <> · <Instant at={o.attendedAt} /></>}</dd></div>
        <div><dt>{t('opening.second')}</dt><dd>{t('opening.nobody')}</dd></div>
      </dl>
      {mine && <Alert type="info" showIcon title={t('opening.waiting')} description={t('opening.waitingWhy')} />}
      {official && !mine && (
        <div>
          <ConfirmAct primary disabled={early} act={t(o.first ? 'opening.open' : 'opening.attend')} title={t(o.first ? 'opening.openTitle' : 'opening.attendTitle')}
            consequence={o.first ? t('opening.openText', { first: o.first }) : t('opening.attendText')}
            perform={({ intention }) => attend.mutateAsync(intention)} />
        </div>
      )}
    </div>
  );
}

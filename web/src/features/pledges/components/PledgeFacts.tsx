import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Money } from '@/components/Money';
import { Section } from '@/components/Page';
import { StatusTag } from '@/components/StatusTag';
import { useTenantName } from '@/lib/tenants';
import type { Pledge } from '../model';
import { PayTo } from './PayTo';

/** What was offered, by whom, and what became of it. */
export function PledgeFacts({ pledge: g, projectPath }: { pledge: Pledge; projectPath: string }) {
  const { t } = useTranslation('pledges');
  const tenantName = useTenantName();
  return (
    <Section title={t('facts')}>
      <dl className="facts">
        <div><dt>{t('project')}</dt><dd><Link to={projectPath}>{g.title}</Link> <StatusTag status={g.projectStatus} /></dd></div>
        <div><dt>{t('buyer')}</dt><dd>{tenantName(g.tenant)}</dd></div>
        <div><dt>{t('foundation')}</dt><dd><Link to={`/organisations/${g.creditCode}`}>{g.foundation}</Link></dd></div>
        <div><dt>{t('amount')}</dt><dd><Money amount={g.amount} /></dd></div>
        <div><dt>{t('received')}</dt><dd><Money amount={g.received} /></dd></div>
        <div><dt>{t('offeredAt')}</dt><dd><Instant at={g.offeredAt} /> · {g.offeredBy}</dd></div>
        {g.decidedAt && <div><dt>{t('decidedAt')}</dt><dd><Instant at={g.decidedAt} /> · {g.decidedBy}</dd></div>}
        {g.endedAt && <div><dt>{t('endedAt')}</dt><dd><Instant at={g.endedAt} /></dd></div>}
      </dl>
      {g.reason && <p className="prose">{t('reasonGiven', { reason: g.reason })}</p>}
      {g.status === 'ACCEPTED' && <><h3>{t('account.title')}</h3><PayTo account={g.account} /></>}
      <h3>{t('conditions')}</h3>
      <p className="prose">{g.conditions || t('noConditions')}</p>
    </Section>
  );
}

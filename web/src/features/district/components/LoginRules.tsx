import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import { useLoginRules } from '../api/useLoginRules';

type Rules = Schema<'LoginRulesView'>;

/** What the login service is asked for before anybody logs in by it, and how it stands with that. */
export function LoginRules() {
  const { t } = useTranslation('district');
  return (
    <Section title={t('logins.title')}>
      <DataState of={useLoginRules()} rows={6}>{(rules) => <LoginPoints rules={rules} />}</DataState>
    </Section>
  );
}

/** What wants somebody's eye comes first. */
const order = ['MISSING', 'UNREAD', 'EXCEPTED', 'HELD'];

export function LoginPoints({ rules }: { rules: Rules }) {
  const { t } = useTranslation('district');
  const label = useLabel();
  const points = [...rules.points].sort((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding));
  return (
    <>
      <p>{t('logins.lead')} {rules.looked && <>{t('logins.looked')} <Instant at={rules.looked} /></>}</p>
      {!rules.binding && <Alert type="info" showIcon title={t('logins.demo')} />}
      {rules.shutsAt && <Alert type="error" role="alert" showIcon title={t('logins.shuts')} description={<Instant at={rules.shutsAt} zone />} />}
      <Scroll label={t('logins.title')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('logins.point')}</th><th scope="col">{t('logins.finding')}</th><th scope="col">{t('logins.since')}</th></tr></thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.rule}>
                <th scope="row">{label('loginRule', point.rule)}</th>
                <td>{label('loginFinding', point.finding)}{point.reason && <>: {point.reason}</>}</td>
                <td><Instant at={point.since} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

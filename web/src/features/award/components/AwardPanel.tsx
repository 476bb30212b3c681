import { Alert, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { OfficialDates } from '@/components/OfficialDates';
import { Section } from '@/components/Page';
import { useServerNow } from '@/lib/clock';
import type { ProjectStatus } from '@/lib/domain';
import { formatMoney } from '@/lib/money';
import { holds, useSession } from '@/lib/session';
import { useEvaluationAct } from '../api/useEvaluationAct';
import { candidate, standing, type Evaluation } from '../model';
import { AwardFacts } from './AwardFacts';
import { Firmness } from './Firmness';

type Props = {
  tenant: string;
  id: string;
  status: ProjectStatus;
  evaluation: Evaluation;
  /** An objection or a complaint is open: nothing becomes final. */
  held: boolean;
};

const beforeContract: readonly ProjectStatus[] = ['EVALUATION', 'PUBLICITY', 'AWARDED', 'SIGNING'];

/** Official dates that go on after the award. */
const after = ['contract-published', 'records-kept'];

/** 成交: from the proposal over the publicity period to the notice; or its revocation. */
export function AwardPanel({ tenant, id, status, evaluation: e, held }: Props) {
  const { t } = useTranslation('award');
  const { me } = useSession();
  const now = useServerNow();
  const act = useEvaluationAct(tenant, id);
  const officer = holds(me, ['officer'], tenant);
  const approver = holds(me, ['approver'], tenant);
  const current = standing(e.awards);
  const next = candidate(e);
  const flags = e.report?.flags ?? [];
  const open = beforeContract.includes(status);
  const runs = current?.publicityEndsAt ? now.getTime() < Date.parse(current.publicityEndsAt) : true;
  return (
    <Section title={t('award.title')}>
      {e.awards.length === 0 && <p className="muted">{t('award.none')}</p>}
      {e.awards.map((a) => <AwardFacts key={a.id} award={a} clocks={a === current ? e.clocks : []} />)}
      <OfficialDates clocks={e.clocks.filter((c) => after.includes(c.code))} />
      {held && current?.status === 'PUBLICITY' && <Alert type="warning" showIcon title={t('award.disputed')} />}
      <div className="row form-foot">
        {officer && open && !current && next && e.round?.closedAt && (
          <ConfirmAct primary act={t('award.propose')} title={t('award.proposeTitle')} consequence={t('award.proposeText', { name: next.name, amount: formatMoney(next.price), place: next.place })}
            perform={({ intention }) => act.mutateAsync({ act: 'propose', intention })} />
        )}
        {approver && current?.status === 'PROPOSED' && (
          <FormAct<{ acknowledged?: boolean }> primary name={`confirm.${current.id}`} act={t('award.confirm')} title={t('award.confirmTitle')}
            consequence={t('award.confirmText', { name: current.name, amount: formatMoney(current.amount) })}
            perform={({ acknowledged }, intention) => act.mutateAsync({ act: 'confirm', acknowledged: acknowledged === true, intention })}>
            {flags.length > 0 && (
              <>
                <Firmness flags={flags} />
                <Form.Item name="acknowledged" valuePropName="checked" rules={[{ validator: (_, v) => (v ? Promise.resolve() : Promise.reject(new Error(t('award.acknowledgeFirst')))) }]}>
                  <Checkbox>{t('award.acknowledge')}</Checkbox>
                </Form.Item>
              </>
            )}
          </FormAct>
        )}
        {(officer || approver) && current?.status === 'PUBLICITY' && (
          <ConfirmAct primary disabled={runs || held || current.revocationAt !== null} act={t('award.notice')} title={t('award.noticeTitle')} consequence={t('award.noticeText', { name: current.name })}
            perform={({ intention }) => act.mutateAsync({ act: 'notice', intention })} />
        )}
        {(officer || approver) && open && current && !current.revocationAt && (
          <ConfirmAct danger act={t('award.proposeRevocation')} title={t('award.proposeRevocationTitle')} consequence={t('award.proposeRevocationText', { name: current.name })} reason={t('reason')}
            perform={({ reason, intention }) => act.mutateAsync({ act: 'propose-revocation', reason, intention })} />
        )}
        {approver && open && current?.revocationAt && (
          <ConfirmAct danger act={t('award.confirmRevocation')} title={t('award.confirmRevocationTitle')} consequence={t('award.proposeRevocationText', { name: current.name })}
            perform={({ intention }) => act.mutateAsync({ act: 'confirm-revocation', intention })} />
        )}
        {(officer || approver) && open && current?.revocationAt && (
          <ConfirmAct act={t('award.dropRevocation')} title={t('award.dropRevocationTitle')} consequence={t('award.dropRevocationText')}
            perform={({ intention }) => act.mutateAsync({ act: 'drop-revocation', intention })} />
        )}
      </div>
    </Section>
  );
}

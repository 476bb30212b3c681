import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { Instant } from '@/components/Instant';
import { Scroll } from '@/components/Scroll';
import { Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import type { ProjectStatus } from '@/lib/domain';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useEvaluationAct } from '../api/useEvaluationAct';
import { sits, type Evaluation } from '../model';
import { FixPool, NameMembers } from './FormCommittee';

type Props = { tenant: string; id: string; status: ProjectStatus; evaluation: Evaluation };

/** 评审委员会: how it came to be, who sits in it, how far each is, and the end of the evaluation. */
export function CommitteePanel({ tenant, id, status, evaluation: e }: Props) {
  const { t } = useTranslation('award');
  const act = useEvaluationAct(tenant, id);
  const official = useHolds(['officer', 'approver'], tenant);
  const officer = useHolds(['officer'], tenant);
  const { rule } = e;
  const seated = e.committee.filter(sits);
  const complete = seated.length >= rule.minimum && seated.length % 2 === 1;
  const running = e.round !== null && e.round.closedAt === null;
  const scored = complete && seated.every((m) => m.status === 'SUBMITTED');
  const beforeOpening = status === 'PUBLISHED' || status === 'SEALED';
  const nameable = official && !complete && (rule.drawn ? running : beforeOpening || running);
  const facts = [t('committee.rule', { minimum: rule.minimum }), rule.drawn && t('committee.drawnRule'), rule.source !== 'custom' && t('committee.source', { source: rule.source })];
  return (
    <Section title={t('committee.title')} extra={<span className="muted">{facts.filter(Boolean).join(' · ')}</span>}>
      {e.round && <Round round={e.round} />}
      {e.panel?.poolHash && <Pool panel={e.panel} />}
      {!e.named && <p className="muted">{t('committee.hidden')}</p>}
      {e.committee.length === 0 ? <p className="muted">{t('committee.none')}</p>
        : <Members tenant={tenant} id={id} evaluation={e} running={running} />}
      {e.committee.length > 0 && !complete && <p role="status">{t('committee.incomplete', { seats: seated.length })}</p>}
      {complete && running && !scored && (
        <p role="status">{t('committee.progress', { done: seated.filter((m) => m.status === 'SUBMITTED').length, all: seated.length })}</p>
      )}
      {officer && rule.drawn && beforeOpening && !e.panel?.poolHash && (
        <FixPool tenant={tenant} project={id} rule={rule} perform={(pool, intention) => act.mutateAsync({ act: 'fix-pool', ...pool, intention })} />
      )}
      {nameable && <NameMembers tenant={tenant} project={id} committee={e.committee} perform={(members, reserves, intention) => act.mutateAsync({ act: 'form-committee', members, reserves, intention })} />}
      {official && running && scored && (
        <ConfirmAct primary act={t('committee.close')} title={t('committee.closeTitle')} consequence={t('committee.closeText')}
          perform={({ intention }) => act.mutateAsync({ act: 'close', intention })} />
      )}
    </Section>
  );
}

function Round({ round: r }: { round: NonNullable<Evaluation['round']> }) {
  const { t } = useTranslation('award');
  const label = useLabel();
  return (
    <p className="row">
      <strong>{t('committee.round', { number: r.number, cause: label('roundCause', r.cause) })}</strong>
      {r.closedAt && <span>{t('committee.closedAt')} <Instant at={r.closedAt} /></span>}
      {r.confirmBy && <span>{t('committee.confirmBy')} <Instant at={r.confirmBy} zone /></span>}
    </p>
  );
}

function Pool({ panel: p }: { panel: NonNullable<Evaluation['panel']> }) {
  const { t } = useTranslation('award');
  return (
    <dl className="facts">
      <div><dt>{t('committee.pool')}</dt><dd>{[t('committee.poolFixed', { experts: p.experts, size: p.size }), p.specialty].filter(Boolean).join(' · ')}</dd></div>
      <div><dt>{t('committee.poolHash')}</dt><dd><code className="break">{p.poolHash}</code></dd></div>
      {p.seed && <div><dt>{t('committee.seed')}</dt><dd><code className="break">{p.seed}</code></dd></div>}
    </dl>
  );
}

function Members({ tenant, id, evaluation: e, running }: { tenant: string; id: string; evaluation: Evaluation; running: boolean }) {
  const { t } = useTranslation('award');
  const label = useLabel();
  const act = useEvaluationAct(tenant, id);
  const replaceable = useHolds(['officer', 'approver'], tenant) && running;
  return (
    <Scroll label={t('committee.title')}>
      <table className="small-table">
        <thead><tr><th scope="col" className="end">{t('committee.number')}</th><th scope="col">{t('committee.member')}</th><th scope="col">{t('committee.state')}</th><th scope="col">{t('committee.submittedAt')}</th>{replaceable && <th scope="col"><span className="visually-hidden">{t('committee.replace')}</span></th>}</tr></thead>
        <tbody>
          {e.committee.map((m) => (
            <tr key={m.number}>
              <td className="end">{m.number}</td>
              <th scope="row">{m.name ?? '—'}{m.expert && <small className="muted"> {t('committee.expert')}</small>}</th>
              <td>
                <StateTag of="memberStatus" state={m.status} />{m.leaving && <> {label('leaving', m.leaving)}</>}
                {m.recusalReason && <p className="prose">{m.recusalReason}</p>}
              </td>
              <td><Instant at={m.submittedAt} /></td>
              {replaceable && (
                <td>
                  {sits(m) && (
                    <ConfirmAct act={t('committee.replace')} title={t('committee.replaceTitle', { number: m.number })} consequence={t('committee.replaceText')} reason={t('reason')}
                      perform={({ reason, intention }) => act.mutateAsync({ act: 'replace', member: m.number, reason, intention })} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

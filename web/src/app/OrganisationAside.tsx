import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { ActionLink } from '@/components/ActionLink';
import { Countdown } from '@/components/Instant';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useServerNow } from '@/lib/clock';
import { isFoundation } from '@/lib/domain';
import { local } from '@/lib/i18n';
import { useIntention } from '@/lib/intention';
import { asProblem } from '@/lib/problem';
import { useSession } from '@/lib/session';
import { useBids } from '@/features/bids/api/useBids';
import { useStartBid } from '@/features/bids/api/useStartBid';
import { FollowAct } from '@/features/following/components/FollowAct';
import { AskQuestion } from '@/features/participation/components/AskQuestion';
import { OfferPledge } from '@/features/pledges/components/OfferPledge';
import { useProjectResult } from '@/features/projects/api/useProjectResult';
import type { PublishedProject } from '@/features/projects/model';
import { OwnRemedies } from '@/features/remedies/components/OwnRemedies';

/** What an organisation can do with a published project; loaded only for those who act for one. */
export default function OrganisationAside({ project: p }: { project: PublishedProject }) {
  const { t } = useTranslation(['bids', 'pledges', 'remedies']);
  const { me } = useSession();
  const own = [...new Map((me?.memberships ?? []).filter((m) => m.scope === 'ORGANISATION').map((m) => [m.id, m])).values()];
  const [chosen, setChosen] = useState(own[0]?.id ?? '');
  const result = useProjectResult(p.id, ['PUBLICITY', 'AWARDED', 'SIGNING', 'PERFORMING', 'INTERRUPTED'].includes(p.status));
  const objectionUntil = result.data?.awards.find((a) => a.status === 'PUBLICITY' || a.status === 'FINAL')?.objectionEndsAt ?? null;
  if (!chosen) return null;
  return (
    <>
      <Section title={t('aside.title')}>
        {own.length > 1 ? (
          <label>{t('aside.for')}{' '}
            <select value={chosen} onChange={(e) => setChosen(e.target.value)}>{own.map((m) => <option key={m.id} value={m.id}>{local(m.name)}</option>)}</select>
          </label>
        ) : own[0] && <p>{local(own[0].name)}</p>}
        {!isFoundation(chosen) && <BidLink key={chosen} creditCode={chosen} project={p} />}
        <FollowAct key={`follow.${chosen}`} creditCode={chosen} project={p.id} />
      </Section>
      {isFoundation(chosen) && <Section title={t('pledges:offer.title')}><OfferPledge key={chosen} creditCode={chosen} project={p.id} status={p.status} /></Section>}
      <Section title={t('question.title')}><AskQuestion key={chosen} creditCode={chosen} project={p.id} until={p.status === 'PUBLISHED' ? p.content.questionDeadline ?? p.content.bidDeadline : null} /></Section>
      {!isFoundation(chosen) && <Section title={t('remedies:title')}><OwnRemedies key={chosen} creditCode={chosen} project={p.id} resultUntil={objectionUntil} /></Section>}
    </>
  );
}

function BidLink({ creditCode, project: p }: { creditCode: string; project: PublishedProject }) {
  const { t } = useTranslation('bids');
  const navigate = useNavigate();
  const now = useServerNow();
  const bids = useBids(creditCode, { limit: 100 });
  const start = useStartBid(creditCode);
  const intention = useIntention();
  const existing = bids.data?.items.find((b) => b.projectId === p.id);
  const deadline = p.content.bidDeadline;
  const open = p.status === 'PUBLISHED' && deadline !== null && Date.parse(deadline) > now.getTime();
  if (existing) return <ActionLink to={`/o/${creditCode}/bids/${existing.id}`}>{t(open ? 'aside.continue' : 'aside.look')}</ActionLink>;
  if (!open) return <p className="muted">{t('aside.over')}</p>;
  const prepare = () =>
    start.mutate({ projectId: p.id, edition: p.edition, intention: intention.key(p.id) }, {
      onSuccess: (bid) => {
        intention.done();
        void navigate(`/o/${creditCode}/bids/${bid.id}`);
      },
    });
  return (
    <>
      <p><Countdown until={deadline} /></p>
      <Button type="primary" loading={start.isPending} onClick={prepare}>{t('aside.prepare')}</Button>
      <p className="muted">{t('aside.follows')}</p>
      {start.isError && <ProblemAlert problem={asProblem(start.error)} />}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { ProjectStatus } from '@/lib/domain';
import { sits, standing, type Evaluation, type Opening } from './model';

/** `answering`: the official date by which the first open objection is answered. */
type Facts = { status: ProjectStatus; bidDeadline?: string | null; openingAt?: string | null; opening: Opening | undefined; evaluation: Evaluation | undefined; answering?: Clock | undefined };
type Clock = Evaluation['clocks'][number];
/** `due`: the official date where a rule sets one; else `until` where there is a limit. */
export type Step = { what: string; who: string; due?: Clock | undefined; until?: string | null };

/** What comes next for a published project, and who has it; nothing once it has ended. */
export function useNextStep({ status, bidDeadline, openingAt, opening, evaluation: e, answering }: Facts): Step | undefined {
  const { t } = useTranslation('award');
  const award = e && standing(e.awards);
  if (e && award?.revocationAt) return { what: t('next.revocation'), who: t('who.approver') };
  if (answering && status !== 'PUBLISHED') return { what: t('next.objection'), who: t('who.openers'), due: answering };
  const due = (code: string) => e?.clocks.findLast((c) => c.code === code && c.state !== 'DONE');
  switch (status) {
    case 'PUBLISHED':
      return { what: t('next.bids'), who: t('who.organisations'), until: bidDeadline ?? null };
    case 'SEALED':
      return opening?.first
        ? { what: t('next.second', { first: opening.first }), who: t('who.openers') }
        : { what: t('next.opening'), who: t('who.openers'), until: openingAt ?? null };
    case 'EVALUATION': {
      if (!e) return undefined;
      if (award) return { what: t('next.confirm'), who: t('who.approver'), due: due('winner-determined') };
      const seated = e.committee.filter(sits);
      if (seated.length === 0) return { what: t('next.committee'), who: t('who.openers') };
      if (seated.some((m) => m.status !== 'SUBMITTED')) return { what: t('next.scores'), who: t('who.committee') };
      return e.round?.closedAt ? { what: t('next.propose'), who: t('who.officer'), due: due('winner-determined') } : { what: t('next.close'), who: t('who.openers') };
    }
    case 'PUBLICITY':
      if (!award) return { what: t('next.propose'), who: t('who.officer') };
      return { what: t('next.notice'), who: t('who.openers'), due: due('result-noticed') };
    case 'AWARDED':
      return award ? { what: t('next.contract'), who: t('who.officer'), due: due('contract-signed') } : { what: t('next.propose'), who: t('who.officer') };
    case 'SIGNING':
      return { what: t('next.sign'), who: t('who.both'), due: due('contract-signed') };
    case 'PERFORMING':
      return { what: t('next.perform'), who: t('who.winner') };
    case 'INTERRUPTED':
      return { what: t('next.interrupted'), who: t('who.openers') };
    default:
      return undefined;
  }
}

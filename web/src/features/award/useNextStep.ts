import { useTranslation } from 'react-i18next';
import type { ProjectStatus } from '@/lib/domain';
import { sits, standing, type Evaluation, type Opening } from './model';

/** `answerBy`: until when the first open objection is answered. */
type Facts = { status: ProjectStatus; bidDeadline?: string | null; openingAt?: string | null; opening: Opening | undefined; evaluation: Evaluation | undefined; answerBy?: string | null };
type Step = { what: string; who: string; until?: string | null };

/** What comes next for a published project, and who has it; nothing once it has ended. */
export function useNextStep({ status, bidDeadline, openingAt, opening, evaluation: e, answerBy }: Facts): Step | undefined {
  const { t } = useTranslation('award');
  const award = e && standing(e.awards);
  if (e && award?.revocationAt) return { what: t('next.revocation'), who: t('who.approver') };
  if (answerBy && status !== 'PUBLISHED') return { what: t('next.objection'), who: t('who.openers'), until: answerBy };
  switch (status) {
    case 'PUBLISHED':
      return { what: t('next.bids'), who: t('who.organisations'), until: bidDeadline ?? null };
    case 'SEALED':
      return opening?.first
        ? { what: t('next.second', { first: opening.first }), who: t('who.openers') }
        : { what: t('next.opening'), who: t('who.openers'), until: openingAt ?? null };
    case 'EVALUATION': {
      if (!e) return undefined;
      if (award) return { what: t('next.confirm'), who: t('who.approver'), until: award.confirmBy };
      const seated = e.committee.filter(sits);
      if (seated.length === 0) return { what: t('next.committee'), who: t('who.openers') };
      if (seated.some((m) => m.status !== 'SUBMITTED')) return { what: t('next.scores'), who: t('who.committee') };
      return e.round?.closedAt ? { what: t('next.propose'), who: t('who.officer'), until: e.round.confirmBy } : { what: t('next.close'), who: t('who.openers') };
    }
    case 'PUBLICITY':
      if (!award) return { what: t('next.propose'), who: t('who.officer') };
      return { what: t('next.notice'), who: t('who.openers'), until: award.publicityEndsAt };
    case 'AWARDED':
      return award ? { what: t('next.contract'), who: t('who.officer'), until: award.signBy } : { what: t('next.propose'), who: t('who.officer') };
    case 'SIGNING':
      return { what: t('next.sign'), who: t('who.both'), until: award?.signBy ?? null };
    case 'PERFORMING':
      return { what: t('next.perform'), who: t('who.winner') };
    case 'INTERRUPTED':
      return { what: t('next.interrupted'), who: t('who.openers') };
    default:
      return undefined;
  }
}

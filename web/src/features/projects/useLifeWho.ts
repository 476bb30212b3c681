import { useTranslation } from 'react-i18next';
import type { LifeWho } from './life';

/** Who has a project in each step of its life. */
export function useLifeWho(): LifeWho {
  const { t } = useTranslation('projects');
  return {
    DRAFT: t('who.officer'), RETURNED: t('who.officer'), UNDER_REVIEW: t('who.approver'),
    PUBLISHED: t('who.organisations'), SEALED: t('who.openers'), EVALUATION: t('who.committee'),
    PUBLICITY: t('who.officer'), AWARDED: t('who.officer'), SIGNING: t('who.winner'), PERFORMING: t('who.winner'), INTERRUPTED: t('who.openers'),
  };
}

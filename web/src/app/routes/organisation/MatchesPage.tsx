import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActionLink } from '@/components/ActionLink';
import { Page, Section } from '@/components/Page';
import { isFoundation } from '@/lib/domain';
import { ProjectMatches } from '@/features/matching/components/ProjectMatches';

export default function MatchesPage() {
  const { t } = useTranslation('matching');
  const { creditCode = '' } = useParams();
  return (
    <Page title={t('projects')} lead={t(isFoundation(creditCode) ? 'grantsLead' : 'projectsLead')} actions={<ActionLink plain to="/projects?status=PUBLISHED">{t('all')}</ActionLink>}>
      <Section title={t(isFoundation(creditCode) ? 'bestGaps' : 'best')}><ProjectMatches creditCode={creditCode} /></Section>
    </Page>
  );
}

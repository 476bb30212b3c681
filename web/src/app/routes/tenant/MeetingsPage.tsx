import { useParams, useSearchParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { useChosenSeason } from '@/lib/season';
import { useOpenProjects } from '@/features/meetings/api/useWishes';
import { AgendaList } from '@/features/meetings/components/AgendaList';
import { OwnProjects } from '@/features/meetings/components/OwnProjects';
import { Requests } from '@/features/meetings/components/Requests';
import { WishEditor } from '@/features/meetings/components/WishEditor';
import { useHolds } from '@/lib/session';

export default function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const chosen = useChosenSeason();
  const { tenant = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const officer = useHolds(['officer'], tenant);
  const projects = useOpenProjects(tenant, chosen.season);
  const project = params.get('project') ?? undefined;
  const side = { as: 'tenant', tenant } as const;
  return (
    <Page title={t('title')} lead={t('leadTenant')} actions={<SeasonSwitch of={chosen} />}>
      <Section id="agenda" title={t('agenda.title')}><AgendaList side={side} season={chosen.season} may={officer} /></Section>
      <Section id="requests" title={t('requests.title')}><Requests side={side} season={chosen.season} may={officer} /></Section>
      <Section title={t('wishes.title')}>
        <OwnProjects of={projects} value={project} choose={(id) => setParams((now) => { now.set('project', id); return now; }, { preventScrollReset: true })} />
        {project && <WishEditor key={project} wisher={{ as: 'project', tenant, id: project }} may={officer} />}
      </Section>
    </Page>
  );
}

import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page, Section } from '@/components/Page';
import { SeasonSwitch } from '@/components/SeasonSwitch';
import { ofSeason, useChosenSeason } from '@/lib/season';
import { AgendaList } from '@/features/meetings/components/AgendaList';
import { Requests } from '@/features/meetings/components/Requests';
import { WishEditor } from '@/features/meetings/components/WishEditor';

export default function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const chosen = useChosenSeason();
  const { creditCode = '' } = useParams();
  const side = { as: 'organisation', creditCode } as const;
  return (
    <Page title={t('title')} lead={t('leadOrganisation')} actions={<><SeasonSwitch of={chosen} /><ActionLink plain to={ofSeason(`/o/${creditCode}/fair`, chosen.season)}>{t('part')}</ActionLink></>}>
      <Section id="agenda" title={t('agenda.title')}><AgendaList side={side} season={chosen.season} may /></Section>
      <Section id="requests" title={t('requests.title')}><Requests side={side} season={chosen.season} may /></Section>
      <Section title={t('wishes.title')}><WishEditor key={chosen.season} wisher={{ ...side, season: chosen.season }} may /></Section>
    </Page>
  );
}

import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ActionLink';
import { Page, Section } from '@/components/Page';
import { AgendaList } from '@/features/meetings/components/AgendaList';
import { Requests } from '@/features/meetings/components/Requests';
import { WishEditor } from '@/features/meetings/components/WishEditor';

export default function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { creditCode = '' } = useParams();
  const side = { as: 'organisation', creditCode } as const;
  return (
    <Page title={t('title')} lead={t('leadOrganisation')} actions={<ActionLink plain to={`/o/${creditCode}/fair`}>{t('part')}</ActionLink>}>
      <Section title={t('agenda.title')}><AgendaList side={side} may /></Section>
      <Section title={t('requests.title')}><Requests side={side} may /></Section>
      <Section title={t('wishes.title')}><WishEditor wisher={side} may /></Section>
    </Page>
  );
}

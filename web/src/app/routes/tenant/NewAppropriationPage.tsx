import { useNavigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/components/Page';
import { AppropriationForm } from '@/features/budget/components/AppropriationForm';

export default function NewAppropriationPage() {
  const { t } = useTranslation('budget');
  const { tenant = '' } = useParams();
  const navigate = useNavigate();
  return (
    <Page title={t('new')} crumbs={[{ to: `/t/${tenant}/budget`, title: t('title') }]} narrow>
      <Section title={t('new')}>
        <AppropriationForm tenant={tenant} onEntered={(a) => void navigate(`/t/${tenant}/budget/appropriations/${a.id}`)} />
      </Section>
    </Page>
  );
}

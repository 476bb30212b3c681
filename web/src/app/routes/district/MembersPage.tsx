import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { ExpertList } from '@/features/members/components/ExpertList';
import { InvitationList } from '@/features/members/components/InvitationList';
import { MemberList } from '@/features/members/components/MemberList';
import { ProposedList } from '@/features/members/components/ProposedList';
import { TenantAdministrators } from '@/features/members/components/TenantAdministrators';
import { district } from '@/features/members/model';

export default function MembersPage() {
  const { t } = useTranslation('members');
  const admin = useHolds(['district-admin']);
  return (
    <Page title={t('title')} lead={t('lead.DISTRICT')}>
      {admin && <ProposedList />}
      <MemberList place={district} />
      {admin && <InvitationList place={district} />}
      <ExpertList />
      <TenantAdministrators />
    </Page>
  );
}

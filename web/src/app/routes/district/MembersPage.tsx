import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { ExpertList } from '@/features/members/components/ExpertList';
import { InviteMember } from '@/features/members/components/InviteMember';
import { MemberList } from '@/features/members/components/MemberList';
import { TenantAdministrators } from '@/features/members/components/TenantAdministrators';
import { district } from '@/features/members/model';

export default function MembersPage() {
  const { t } = useTranslation('members');
  const admin = useHolds(['district-admin']);
  return (
    <Page title={t('title')} lead={t('lead.DISTRICT')} actions={admin && <InviteMember place={district} />}>
      <MemberList place={district} />
      <ExpertList />
      <TenantAdministrators />
    </Page>
  );
}

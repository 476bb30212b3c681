import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { InviteMember } from '@/features/members/components/InviteMember';
import { MemberList } from '@/features/members/components/MemberList';

export default function MembersPage() {
  const { t } = useTranslation('members');
  const { tenant = '' } = useParams();
  const admin = useHolds(['tenant-admin'], tenant);
  return <Page title={t('title')} lead={t('lead')} actions={admin && <InviteMember tenant={tenant} />}><MemberList tenant={tenant} /></Page>;
}

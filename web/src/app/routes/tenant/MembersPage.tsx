import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { InvitationList } from '@/features/members/components/InvitationList';
import { MemberList } from '@/features/members/components/MemberList';
import { rolesOf, type Place } from '@/features/members/model';

export default function MembersPage() {
  const { t } = useTranslation('members');
  const { tenant = '' } = useParams();
  const place: Place = { scope: 'TENANT', id: tenant };
  const admin = useHolds([rolesOf[place.scope][0]], place.id);
  return (
    <Page title={t('title')} lead={t('lead.TENANT')}>
      <MemberList place={place} />
      {admin && <InvitationList place={place} />}
    </Page>
  );
}

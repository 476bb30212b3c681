import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { useHolds } from '@/lib/session';
import { InviteMember, OwnMembers } from '@/features/registration/components/OwnMembers';

export default function MembersPage() {
  const { t } = useTranslation('organisation');
  const { creditCode = '' } = useParams();
  const admin = useHolds(['org-admin'], creditCode);
  return (
    <Page title={t('member.title')} lead={t('member.lead')} actions={admin && <InviteMember creditCode={creditCode} />}>
      <OwnMembers creditCode={creditCode} />
    </Page>
  );
}

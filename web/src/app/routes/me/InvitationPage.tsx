import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { login } from '@/lib/auth';
import { useSession } from '@/lib/session';
import { Offer } from '@/features/members/components/Offer';

const KEPT = 'sheqia.invitation';

/** The link's secret stands behind the #. It is kept for this tab, since the login takes the address over, and taken out of the address. */
function useLink() {
  const [link] = useState(() => location.hash.slice(1) || (sessionStorage.getItem(KEPT) ?? ''));
  useEffect(() => {
    if (link) sessionStorage.setItem(KEPT, link);
    if (location.hash) history.replaceState(history.state, '', location.pathname);
  }, [link]);
  return link;
}

export default function InvitationPage() {
  const { t } = useTranslation(['members', 'common']);
  const { status } = useSession();
  const link = useLink();
  return (
    <Page title={t('offer.title')} narrow>
      {!link && <EmptyState title={t('offer.noLink')} why={t('offer.noLinkWhy')} />}
      {link && status === 'anonymous' && <EmptyState title={t('offer.loginFirst')} why={t('offer.loginFirstWhy')} action={<Button type="primary" onClick={() => void login()}>{t('offer.login')}</Button>} />}
      {link && status === 'signedIn' && <Offer link={link} onAnswered={() => sessionStorage.removeItem(KEPT)} />}
    </Page>
  );
}

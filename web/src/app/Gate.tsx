import { Button } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { login } from '@/lib/auth';
import { asProblem } from '@/lib/problem';
import { usePortal } from '@/lib/portal';
import { allows, useSession, type Access } from '@/lib/session';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Waiting } from './layouts/Waiting';

/** Lets through who may open the page; asks the others to log in, or says that it is not theirs. */
export function Gate({ access, children }: { access: Access; children: ReactNode }) {
  const { t } = useTranslation('common');
  const session = useSession();
  const params = useParams();
  if (allows(access, session.me, params)) return <>{children}</>;
  if (session.status === 'loading') {
    return session.error ? <Page title={t('brand')}><ProblemAlert problem={asProblem(session.error)} retry={session.reload} /></Page> : <Waiting />;
  }
  if (session.status === 'anonymous') return <LoginFirst />;
  return <Page title={t('forbidden.title')} narrow><EmptyState title={t('forbidden.title')} why={t('forbidden.why')} /></Page>;
}

function LoginFirst() {
  const { t } = useTranslation('common');
  const { loginsOpen } = usePortal();
  useEffect(() => {
    document.title = t(loginsOpen ? 'gate.loginTitle' : 'gate.shutTitle');
  }, [t, loginsOpen]);
  if (!loginsOpen) return <Page title={t('gate.shutTitle')} narrow><EmptyState title={t('gate.shutWhy')} /></Page>;
  return (
    <Page title={t('gate.loginTitle')} narrow>
      <EmptyState title={t('gate.loginWhy')} action={<Button type="primary" onClick={() => void login()}>{t('nav.login')}</Button>} />
    </Page>
  );
}

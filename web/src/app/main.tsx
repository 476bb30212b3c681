import './styles.css';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/lib/i18n';
import { isLoginAnswer, returnToLeftPage, startAuth, stayAnonymous } from '@/lib/auth';
import { asProblem } from '@/lib/problem';
import { getPortal } from '@/features/portal/api/getPortal';
import { Application } from './Application';
import { BootFailure } from './BootFailure';

const root = createRoot(document.getElementById('root') as HTMLElement);

async function start() {
  // The answer of a login stands in the address until the adapter has read it; the router comes after.
  const answered = isLoginAnswer(location.hash);
  const [, portal] = await Promise.all([startI18n(), getPortal().catch(asProblem)]);
  if (portal instanceof Error) {
    root.render(<BootFailure problem={portal} retry={() => void start()} />);
    return;
  }
  if (!portal.loginsOpen) stayAnonymous();
  else if (answered) await startAuth(portal.oidc);
  returnToLeftPage();
  root.render(<Application portal={portal} />);
  if (portal.loginsOpen && !answered) void startAuth(portal.oidc);
}

void start();

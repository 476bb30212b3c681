import { api, call } from '@/lib/api';
import { setServerNow } from '@/lib/clock';
import type { Portal } from '@/lib/portal';

/** What the web application starts from; also asked again to follow the server's clock. */
export async function getPortal(): Promise<Portal> {
  const portal = await call(api.GET('/portal'));
  setServerNow(portal.now);
  return portal;
}

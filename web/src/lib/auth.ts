import { useSyncExternalStore } from 'react';
import type Keycloak from 'keycloak-js';
import { takeTokensFrom } from './api';
import { currentLanguage } from './language';
import { dropAllCopies, setCopyOwner } from './localCopy';

// Signing in by Keycloak's own adapter: code flow with PKCE, tokens in memory only. The adapter is loaded after the
// page stands, so that a visitor who only looks does not wait for it. Keycloak sends everybody back to one address,
// which it knows to the letter; the page that was left is remembered here, in its tab.

type AuthStatus = 'unknown' | 'anonymous' | 'signedIn' | 'expired';
type Identity = { sub: string; username: string; signedInAt: number };
type Auth = { status: AuthStatus; identity?: Identity };

let state: Auth = { status: 'unknown' };
let keycloak: Keycloak | undefined;
const listeners = new Set<() => void>();

function become(next: Auth) {
  state = next;
  listeners.forEach((l) => l());
}

export function useAuth(): Auth {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** True when the address is Keycloak's answer to a login: it has to be read before the router sees the address. */
export function isLoginAnswer(hash: string): boolean {
  return /[#&]state=/.test(hash) && /[#&](code|error)=/.test(hash);
}

const answerAddress = '/login';
const leftPage = 'sheqia.left';

/** From the address of answers on to the page that was left for the login; before the router sees the address. */
export function returnToLeftPage() {
  if (location.pathname !== answerAddress) return;
  const left = sessionStorage.getItem(leftPage);
  sessionStorage.removeItem(leftPage);
  history.replaceState(history.state, '', left?.startsWith('/') && !left.startsWith('//') ? left : '/');
}

/** While logins are shut everybody is a visitor. */
export function stayAnonymous() {
  become({ status: 'anonymous' });
}

export async function startAuth(oidc: { issuer: string; clientId: string }) {
  const { default: Adapter } = await import('keycloak-js');
  const [, url, realm] = /^(.*?)\/realms\/([^/]+)\/?$/.exec(oidc.issuer) ?? [];
  keycloak = url && realm
    ? new Adapter({ url, realm, clientId: oidc.clientId })
    : new Adapter({ oidcProvider: oidc.issuer, clientId: oidc.clientId });
  keycloak.onAuthRefreshError = expire;
  takeTokensFrom({ token: freshToken, expired: expire });
  await keycloak
    .init({
      onLoad: 'check-sso',
      pkceMethod: 'S256',
      checkLoginIframe: false,
      silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
      silentCheckSsoFallback: false,
    })
    // The provider cannot be reached: the public pages work without it.
    .catch(() => false);
  settle();
}

function settle() {
  const token = keycloak?.tokenParsed;
  if (!keycloak?.authenticated || !token?.sub) return become({ status: 'anonymous' });
  const claims = token as { preferred_username?: string; auth_time?: number };
  const identity = { sub: token.sub, username: claims.preferred_username ?? token.sub, signedInAt: claims.auth_time ?? 0 };
  setCopyOwner(identity.sub);
  become({ status: 'signedIn', identity });
}

async function freshToken(): Promise<string | undefined> {
  if (!keycloak?.authenticated) return undefined;
  await keycloak.updateToken(30).catch(expire);
  return keycloak.token;
}

/** The login ran out while the page was open: the page stays, with all that was typed, and asks for a new login. */
function expire() {
  if (state.status === 'signedIn') become({ status: 'expired', ...(state.identity && { identity: state.identity }) });
}

/** Who logs in on the home page comes to work; who came from a page comes back to it, and to the place on it. */
export function pageAfterLogin({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return pathname === '/' ? '/work' : pathname + search + (isLoginAnswer(hash) ? '' : hash);
}

function leave() {
  sessionStorage.setItem(leftPage, pageAfterLogin(location));
  return { redirectUri: location.origin + answerAddress, locale: currentLanguage() };
}

export function login() {
  return keycloak?.login(leave());
}

export function logout() {
  dropAllCopies();
  return keycloak?.logout({ redirectUri: `${location.origin}/` });
}

/** Signing asks who is there once more; afterwards the browser is back on this page. */
export function loginAfresh() {
  return keycloak?.login({ ...leave(), prompt: 'login', maxAge: 0 });
}

/** Keycloak's own pages for password and second factor. */
export function manageAccount() {
  if (keycloak) location.assign(keycloak.createAccountUrl({ redirectUri: location.origin + answerAddress }));
}

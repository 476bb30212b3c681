import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { RouterProvider } from 'react-router';
import { useAuth } from '@/lib/auth';
import { PortalContext, type Portal } from '@/lib/portal';
import { Problem } from '@/lib/problem';
import { SeasonsContext } from '@/lib/season';
import { SessionContext, type Session } from '@/lib/session';
import { TenantsContext } from '@/lib/tenants';
import { useReducedMotion } from '@/lib/useMedia';
import { useMe } from '@/features/account/api/useMe';
import { useSeasons } from '@/features/season/api/useSeasons';
import { useTenantList } from '@/features/tenancy/api/useTenantList';
import { getPortal } from '@/features/portal/api/getPortal';
import { makeRouter } from './router';
import { houseTheme, stillTheme } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a network it fails at once: nothing is done later than its person saw it done.
      networkMode: 'always',
      refetchOnReconnect: true,
      // Only what may pass by itself is tried again.
      retry: (count, error) => count < 2 && error instanceof Problem && (error.offline || error.status >= 502),
    },
    mutations: { networkMode: 'always' },
  },
});

/** Everything that every page stands on. */
export function Application({ portal }: { portal: Portal }) {
  const still = useReducedMotion();
  const [router] = useState(makeRouter);
  useEffect(() => {
    // The server's clock may be moved, or this machine may have slept.
    const follow = setInterval(() => void getPortal().catch(() => undefined), 5 * 60_000);
    return () => clearInterval(follow);
  }, []);
  return (
    <PortalContext value={portal}>
      <QueryClientProvider client={queries}>
        <ConfigProvider theme={still ? stillTheme : houseTheme} button={{ autoInsertSpace: false }}>
          <SessionProvider>
            <TenantsProvider>
              <SeasonsProvider><RouterProvider router={router} /></SeasonsProvider>
            </TenantsProvider>
          </SessionProvider>
        </ConfigProvider>
      </QueryClientProvider>
    </PortalContext>
  );
}

function SessionProvider({ children }: { children: ReactNode }) {
  const { status } = useAuth();
  const { data, error, refetch } = useMe(status === 'signedIn');
  const session = useMemo<Session>(() => {
    if (status === 'anonymous') return { status: 'anonymous' };
    if (data) return { status: 'signedIn', me: data };
    return { status: 'loading', error, reload: () => void refetch() };
  }, [status, data, error, refetch]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

function TenantsProvider({ children }: { children: ReactNode }) {
  const { data } = useTenantList();
  return <TenantsContext value={data?.items ?? []}>{children}</TenantsContext>;
}

function SeasonsProvider({ children }: { children: ReactNode }) {
  const { data } = useSeasons();
  return <SeasonsContext value={data ?? []}>{children}</SeasonsContext>;
}

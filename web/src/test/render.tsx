import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { SessionContext, type Me } from '@/lib/session';

export const officer: Me = {
  sub: 's1', username: 'guicheng-officer', name: 'Chen',
  memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'TENANT', id: 'guicheng', name: { zh: 'Guicheng', en: 'Guicheng' }, role: 'officer' }],
};

/** Renders something at an address, with everything that pages stand on. Gives the router, to look at the address. */
export function renderAt(path: string, element: ReactNode, me?: Me, handle?: unknown) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([{ path: '*', element, handle }], { initialEntries: [path] });
  const view = render(
    <QueryClientProvider client={queries}>
      <ConfigProvider theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
        <SessionContext value={me ? { status: 'signedIn', me } : { status: 'anonymous' }}>
          <RouterProvider router={router} />
        </SessionContext>
      </ConfigProvider>
    </QueryClientProvider>,
  );
  return { ...view, router };
}

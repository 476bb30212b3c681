import { createMemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { findWork, routes } from './router';

/** The patterns of the routes that an address leads to. */
async function at(address: string) {
  const router = createMemoryRouter(routes, { patchRoutesOnNavigation: findWork, initialEntries: [address] });
  await vi.waitFor(() => expect(router.state.initialized && router.state.navigation.state === 'idle').toBe(true), 60_000);
  const found = router.state.matches.map((m) => m.route.path).filter(Boolean);
  const known = router.routes[0]?.children?.[0]?.children?.some((r) => r.id === 'work');
  router.dispose();
  return { found, known };
}

describe('an address', () => {
  it('of the work areas is found when it is asked for', async () => {
    expect(await at('/work')).toEqual({ found: ['/work'], known: true });
    expect(await at('/t/dali/members')).toEqual({ found: ['/t/:tenant/members'], known: true });
  });

  it('of a public page is found without them', async () => {
    expect(await at('/')).toEqual({ found: ['/'], known: false });
    expect(await at('/tenants')).toEqual({ found: ['/tenants'], known: false });
    expect(await at('/surveys/abc')).toEqual({ found: ['/surveys/:link'], known: false });
  });

  it('that is nobody\'s says so', async () => {
    expect((await at('/t/dali/nothing')).found).toEqual(['*']);
  });
});

import type { ComponentType } from 'react';
import { createBrowserRouter, matchPath, type PatchRoutesOnNavigationFunction, type RouteObject } from 'react-router';
import { loadTexts } from '@/lib/i18n';
import type { PageSpec, WorkHandle } from './pages/page';
import { publicPages } from './pages/public';
import { Gate } from './Gate';
import { CrashPage } from './CrashPage';
import { NotFoundPage } from './NotFoundPage';
import { Frame } from './layouts/Frame';
import { Waiting } from './layouts/Waiting';

const route = (spec: PageSpec): RouteObject => ({
  path: spec.path,
  lazy: async () => {
    const [{ default: Content }] = await Promise.all([spec.load(), loadTexts(spec.texts)]);
    return { Component: gated(spec, Content) };
  },
});

function gated(spec: PageSpec, Content: ComponentType) {
  return function GatedPage() {
    return (
      <Gate access={spec.access}>
        <Content />
      </Gate>
    );
  };
}

/** The route that all pages are in. */
const inner = 'inner';

export const routes: RouteObject[] = [
  {
    Component: Frame,
    HydrateFallback: Waiting,
    ErrorBoundary: CrashPage,
    children: [
      {
        id: inner,
        // A page that fails leaves the header where it is.
        ErrorBoundary: CrashPage,
        children: [...publicPages.map(route), { path: '*', Component: NotFoundPage }],
      },
    ],
  },
];

/** Who only looks need not load the addresses of the work areas: they are found when one of them is asked for. */
export const findWork: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  if (publicPages.some((p) => matchPath(p.path, path))) return;
  const [{ workPages }, { WorkArea }] = await Promise.all([import('./pages/work'), import('./layouts/WorkArea')]);
  patch(inner, [{ id: 'work', Component: WorkArea, handle: { pages: workPages } satisfies WorkHandle, children: workPages.map(route) }]);
};

/** Reads the address at once: made when nothing changes it any more. */
export const makeRouter = () => createBrowserRouter(routes, { patchRoutesOnNavigation: findWork });

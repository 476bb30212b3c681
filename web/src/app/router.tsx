import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { loadTexts } from '@/lib/i18n';
import type { PageSpec } from './pages/page';
import { publicPages } from './pages/public';
import { workPages } from './pages/work';
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

export const routes: RouteObject[] = [
  {
    Component: Frame,
    HydrateFallback: Waiting,
    ErrorBoundary: CrashPage,
    children: [
      {
        // A page that fails leaves the header where it is.
        ErrorBoundary: CrashPage,
        children: [
          ...publicPages.map(route),
          {
            lazy: async () => ({ Component: (await import('./layouts/WorkArea')).WorkArea }),
            children: workPages.map(route),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

/** Reads the address at once: made when nothing changes it any more. */
export const makeRouter = () => createBrowserRouter(routes);

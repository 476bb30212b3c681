import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startI18n, loadTexts } from '@/lib/i18n';
import { server } from './server';

if (typeof window !== 'undefined') {
  // jsdom matches every rule of every style sheet whenever a style is asked for, and it is asked at every query and press:
  // more than half of the time. What is visible is for the browser tests to see; here an element has its own style only.
  configure({ defaultHidden: true, asyncUtilTimeout: 5000 });
  window.getComputedStyle = (element) => (element as HTMLElement).style;
  window.matchMedia = (query: string) =>
    ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

beforeAll(async () => {
  if (typeof window === 'undefined') return;
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n();
  await loadTexts(['official', 'calendar', 'remedies', 'consultations', 'meetings', 'matching', 'season', 'following', 'foundations', 'programmes', 'portfolio', 'pledges', 'credit', 'evaluation', 'opinions', 'supplements', 'directory', 'district', 'records', 'members', 'imports', 'assessment', 'fulfilment', 'organisation', 'contracting', 'delivery', 'bids', 'award', 'projects', 'budget', 'fair', 'tenancy', 'work', 'demo']);
});
beforeEach(() => {
  if (typeof window !== 'undefined') localStorage.clear();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());

import { useCallback, useSyncExternalStore } from 'react';

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** A phone, or a page zoomed until it is as narrow as one. */
export const useNarrow = () => useMedia('(max-width: 767px)');

/** Asked for in the system's settings: nothing grows, slides or fades. */
export const useReducedMotion = () => useMedia('(prefers-reduced-motion: reduce)');

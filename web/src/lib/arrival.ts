import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router';

const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings a part of a page into view when the address ends with its id, and keeps it there while the parts above it still come and
 * push it away, until somebody takes the page into their own hands.
 */
export function useArrival(id: string | undefined, part: RefObject<HTMLElement | null>) {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!id || hash !== `#${id}`) return undefined;
    const show = () => part.current?.scrollIntoView?.({ block: 'start' });
    show();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const growing = new ResizeObserver(show);
    growing.observe(document.body);
    const stop = () => {
      growing.disconnect();
      hands.forEach((hand) => removeEventListener(hand, stop));
    };
    hands.forEach((hand) => addEventListener(hand, stop, { passive: true }));
    return stop;
  }, [id, hash, key, part]);
}

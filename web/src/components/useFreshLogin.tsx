import { useState, type ReactNode } from 'react';
import { asProblem } from '@/lib/problem';
import { FreshLogin } from './FreshLogin';

/** For acts that want a login of the last minutes: `guard` does the act, `with` puts the way to a fresh login below the text of its dialog. */
export function useFreshLogin() {
  const [stale, setStale] = useState(false);
  return {
    with: (text: ReactNode) => (stale ? <>{text}<FreshLogin /></> : text),
    guard: async (act: Promise<unknown>) => {
      try {
        await act;
      } catch (error) {
        setStale(asProblem(error).slug === 'login-not-fresh');
        throw error;
      }
    },
  };
}

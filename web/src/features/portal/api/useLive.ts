import { useEffect, useState } from 'react';
import { baseUrl } from '@/lib/api';
import type { Schema } from '@/lib/schema';

type LiveNumbers = Schema<'LiveNumbers'>;

/**
 * A season's numbers as they change. Only a page that is seen listens: a browser has few connections for one host, and a
 * forgotten tab would hold one of them. Undefined until the first news, and where the browser or the server cannot.
 */
export function useLive(season: string): LiveNumbers | undefined {
  const [numbers, setNumbers] = useState<LiveNumbers>();
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    let source: EventSource | undefined;
    const listen = () => {
      source?.close();
      source = undefined;
      if (document.visibilityState !== 'visible') return;
      source = new EventSource(`${baseUrl}/seasons/${season}/live`);
      source.addEventListener('numbers', (event) => setNumbers(JSON.parse((event as MessageEvent<string>).data) as LiveNumbers));
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      source?.close();
    };
  }, [season]);
  return numbers;
}

import { useSyncExternalStore } from 'react';

// The server's clock decides deadlines; the browser's is only asked how much time has passed.
let offset = 0;
let second = 0;
const listeners = new Set<() => void>();

/** Told by GET /portal, at the start and whenever it is asked again. */
export function setServerNow(now: string) {
  offset = Date.parse(now) - Date.now();
  tick();
}

export function serverNow(): Date {
  return new Date(Date.now() + offset);
}

function tick() {
  second += 1;
  listeners.forEach((l) => l());
}

let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The server's time, again every second. */
export function useServerNow(): Date {
  useSyncExternalStore(subscribe, () => second);
  return serverNow();
}

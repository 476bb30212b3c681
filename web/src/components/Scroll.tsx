import type { ReactNode } from 'react';

/** A table wider than its place: scrolled by touch, by wheel and, since it takes the focus, by keyboard. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return <div className="scroll-x" tabIndex={0} role="region" aria-label={label}>{children}</div>;
}

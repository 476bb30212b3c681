import { createContext, useContext } from 'react';
import type { Schema } from './schema';

export type Portal = Schema<'PortalView'>;

/** What GET /portal said when the page was opened. */
export const PortalContext = createContext<Portal | null>(null);

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('usePortal outside of the portal');
  return portal;
}

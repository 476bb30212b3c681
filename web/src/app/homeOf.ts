import { isFoundation } from '@/lib/domain';
import type { Membership } from '@/lib/session';

/** Where someone begins in each place that they act for. */
export function homeOf(m: Membership): string | undefined {
  if (m.role === 'evaluator') return '/e/assignments';
  if (m.role === 'supervisor') return '/d/complaints';
  if (m.scope === 'TENANT') return `/t/${m.id}/projects`;
  if (m.scope === 'ORGANISATION') return isFoundation(m.id) ? `/o/${m.id}/pledges` : `/o/${m.id}/bids`;
  return '/d/overview';
}

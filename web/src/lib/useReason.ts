import { labelled } from './domain';
import { useLabel } from './useLabel';

const codes: readonly string[] = labelled.endReason;

/** The reason of an act: in the words of a person, or one of the portal's own. */
export function useReason(): (reason: unknown) => string | null {
  const label = useLabel();
  return (reason) => (typeof reason !== 'string' ? null : codes.includes(reason) ? label('endReason', reason) : reason);
}

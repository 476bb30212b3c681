import { useLabel } from './useLabel';

/** Where the portal's own reasons have their words. */
const groups = ['endReason', 'bidFault', 'calledOff'];

/** The reason of an act: in the words of a person, or one of the portal's own. */
export function useReason(): (reason: unknown) => string | null {
  const label = useLabel();
  return (reason) => {
    if (typeof reason !== 'string') return null;
    return /^[a-z-]+$/.test(reason) ? groups.map((group) => label(group, reason)).find((words) => words !== reason) ?? reason : reason;
  };
}

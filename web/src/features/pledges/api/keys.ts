import type { Side } from '../model';

export const pledgesKey = (side: Side) => ['pledges', side.as, side.as === 'foundation' ? side.creditCode : side.tenant] as const;
export const pledgeKey = (side: Side, id: string) => [...pledgesKey(side), 'one', id] as const;

/** What an act on a pledge may change beside it. */
export const touched = [['pledges'], ['project-funding'], ['appropriations'], ['tenant-projects'], ['me', 'work-items']] as const;

import { download } from '@/lib/download';
import type { Papers } from '../papers';

/** `name`: what it is called on the reader's device, without its ending. */
export type Paper = { of: 'objections' | 'complaints'; id: string; paper: 'letter' | 'answer' | 'decision'; name: string };

/** A letter, an answer or a decision as it is printed. */
export const openPaper = ({ at }: Papers, { of, id, paper, name }: Paper) => download(`${at}/${of}/${id}/${paper}.pdf`, `${name}-${id.slice(-4)}.pdf`);

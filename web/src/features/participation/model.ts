import type { Schema } from '@/lib/schema';

export type Objection = Schema<'ObjectionView'>;

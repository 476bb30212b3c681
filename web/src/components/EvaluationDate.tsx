import type { Schema } from '@/lib/schema';
import { Instant } from './Instant';
import { OfficialDate } from './OfficialDate';

type Props = { evaluation: Schema<'DeliveryEvaluationView'>; of: 'evaluation-reply' | 'rectification-reported'; label?: string };

/** Until when an evaluation is answered or put right: as its clock counted it; or a day that an official set, after its label. */
export function EvaluationDate({ evaluation: e, of, label }: Props) {
  const until = of === 'evaluation-reply' ? e.hearing.until : e.rectifyBy;
  const clock = e.clocks.find((c) => c.code === of && c.due === until);
  return clock ? <OfficialDate clock={clock} /> : <>{label} <Instant at={until} zone /></>;
}

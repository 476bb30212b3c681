import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { OfficialDate } from '@/components/OfficialDate';
import { StateTag } from '@/components/StateTag';
import { formatDate, formatLastDay } from '@/lib/dates';
import { useLabel } from '@/lib/useLabel';
import type { Complaint, Objection } from '../model';
import type { Papers } from '../papers';
import { stepsOfComplaint, stepsOfObjection } from '../timeline';
import { PaperAct } from './PaperAct';
import css from './remedies.module.css';

type Props = {
  objection?: Objection | undefined;
  complaints: readonly Complaint[];
  /** Where its papers are; without, there are none to read. */
  papers?: Papers;
  /** The authority has no paper of the buyer's answer. */
  answers?: boolean;
  /** Shows what officials do among themselves. */
  office?: boolean;
};

const answered = ['objection.answered', 'objection.inadmissible'];

/** From the objection over its answer to the decision on the complaint, with the official dates of each step. */
export function RemedyTimeline({ objection: o, complaints, papers, answers = true, office = false }: Props) {
  const { t } = useTranslation('remedies');
  const label = useLabel();
  const steps = [
    ...(o ? stepsOfObjection(o, office).map((s) => ({ ...s, paper: papers && answers && answered.includes(s.name) && <PaperAct papers={papers} of="objections" id={o.id} paper="answer" /> })) : []),
    ...complaints.flatMap((k) => stepsOfComplaint(k).map((s) => ({ ...s, paper: papers && s.name === 'complaint.decided' && <PaperAct papers={papers} of="complaints" id={k.id} paper="decision" /> }))),
  ];
  return (
    <ol className={css.timeline}>
      {steps.map((s, i) => (
        <li key={i} aria-current={i === steps.length - 1 ? 'step' : undefined}>
          <div className="row"><strong>{label(s.group, s.name)}</strong>{s.at && <small className="muted"><Instant at={s.at} /></small>}{s.outcome && <StateTag of="outcome" state={s.outcome} />}</div>
          {s.words && <p className="prose">{s.words}</p>}
          {s.until && <p>{t('correctBy', { day: formatLastDay(s.until) })}</p>}
          {s.waits && <p>{t(s.waits.over ? 'waitsOver' : 'waits', { day: formatDate(s.waits.until) })}</p>}
          {s.paper}
          {s.clocks.map((c) => <p key={c.code}><OfficialDate clock={c} /></p>)}
        </li>
      ))}
    </ol>
  );
}

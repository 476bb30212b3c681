import { useTranslation } from 'react-i18next';
import { OfficialDate } from '@/components/OfficialDate';
import { Section } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useLabel } from '@/lib/useLabel';
import { complaintsOf, stageClocks, type Remedies } from '../model';
import { papersOfProject } from '../papers';
import { ProposedAnswer } from './AnswerActs';
import { ExplainComplaint } from './ExplainComplaint';
import { LetterView } from './LetterView';
import { ObjectionActs } from './ObjectionActs';
import { PaperAct } from './PaperAct';
import { RemedyTimeline } from './RemedyTimeline';
import css from './remedies.module.css';

type Props = { remedies: Remedies; reload: () => void };

/** 质疑与投诉, as the buyer works on them. */
export function ProjectRemedies({ remedies, reload }: Props) {
  const { t } = useTranslation('remedies');
  const label = useLabel();
  const stages = stageClocks(remedies.clocks);
  return (
    <>
      {stages.length > 0 && <Section title={t('open')}>{stages.map((c) => <p key={c.code}><OfficialDate clock={c} /></p>)}</Section>}
      <Section title={t('title')}>
        {remedies.objections.length === 0 && <p className="muted">{t('none')}</p>}
        {remedies.objections.map((o) => {
          const complaints = complaintsOf(o, remedies.complaints);
          return (
            <article key={o.id} className={css.case}>
              <div className="row"><h3>{t('head', { name: o.name, grounds: label('grounds', o.grounds) })}</h3><StateTag of="objectionStatus" state={o.status} /></div>
              <RemedyTimeline office objection={o} complaints={complaints} papers={papersOfProject(o.tenant, o.projectId)} />
              {o.letter && <LetterView letter={o.letter} title={t('letter.objection')} paper={<PaperAct papers={papersOfProject(o.tenant, o.projectId)} of="objections" id={o.id} paper="letter" />} open={o.next.includes('ANSWERED') || o.next.includes('ACCEPTED')} />}
              <ProposedAnswer objection={o} />
              <ObjectionActs objection={o} reload={reload} />
              {complaints.map((k) => (
                <div key={k.id}>
                  <div className="row"><strong>{t('complaintTo', { authority: label('role', k.authority) })}</strong><StateTag of="complaintStatus" state={k.status} /></div>
                  <LetterView letter={k.letter} title={t('letter.complaint')} only={k.matters} paper={<PaperAct papers={papersOfProject(k.tenant, k.projectId)} of="complaints" id={k.id} paper="letter" />} />
                  <ExplainComplaint complaint={k} reload={reload} />
                </div>
              ))}
            </article>
          );
        })}
      </Section>
    </>
  );
}

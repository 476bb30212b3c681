import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { OfficialDate } from '@/components/OfficialDate';
import { StateTag } from '@/components/StateTag';
import { useServerNow } from '@/lib/clock';
import { formatLastDay } from '@/lib/dates';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useOwnRemedies } from '../api/useOwnRemedies';
import { choices, clockOf, complaintsOf, stageClocks, toForm, type Objection, type Remedies } from '../model';
import { ownPapers } from '../papers';
import { Concerning } from './Concerning';
import { FileObjection } from './FileObjection';
import { LetterView } from './LetterView';
import { OwnActs } from './OwnActs';
import { PaperAct } from './PaperAct';
import { RemedyTimeline } from './RemedyTimeline';
import css from './remedies.module.css';

type Props = {
  creditCode: string;
  project: string;
  /** Until when the result can be objected to; null while there is none. */
  resultUntil: string | null;
};

/** What an organisation can object to and until when, what it did object to and how that went, what others were answered, and others' complaints that concern it. */
export function OwnRemedies({ creditCode, project, resultUntil }: Props) {
  const found = useOwnRemedies(creditCode, project);
  return <DataState of={found} rows={3}>{(remedies) => <Content creditCode={creditCode} project={project} resultUntil={resultUntil} remedies={remedies} reload={() => void found.refetch()} />}</DataState>;
}

function Content({ creditCode, project, resultUntil, remedies, reload }: Props & { remedies: Remedies; reload: () => void }) {
  const { t } = useTranslation('remedies');
  const signs = useHolds(['org-admin'], creditCode);
  const now = useServerNow();
  const open = choices(remedies, resultUntil, now);
  const own = remedies.objections.filter((o) => o.creditCode === creditCode);
  const others = remedies.objections.filter((o) => o.creditCode !== creditCode);
  const papers = ownPapers(creditCode, project);
  const before = own.findLast((o) => o.letter)?.letter;
  return (
    <>
      {stageClocks(remedies.clocks).map((c) => <p key={c.code}><OfficialDate clock={c} /></p>)}
      {resultUntil && !clockOf(remedies.clocks, 'objection-result') && <p>{t('resultUntil', { day: formatLastDay(resultUntil) })}</p>}
      {open.length > 0 && (signs
        ? <FileObjection creditCode={creditCode} project={project} choices={open} letter={before ? { ...toForm(before), matters: [{}] } : undefined} />
        : <p className="muted">{t('onlyAdmin')}</p>)}
      {own.length === 0 && <p className="muted">{t('noneOwn')}</p>}
      {own.map((o) => {
        const complaints = complaintsOf(o, remedies.complaints);
        return (
          <article key={o.id} className={css.case}>
            <Head objection={o} />
            <RemedyTimeline objection={o} complaints={complaints} papers={papers} />
            {o.letter && <LetterView letter={o.letter} title={t('letter.objection')} paper={<PaperAct papers={papers} of="objections" id={o.id} paper="letter" />} />}
            {complaints.map((k) => <LetterView key={k.id} letter={k.letter} title={t('letter.complaint')} only={k.matters} paper={<PaperAct papers={papers} of="complaints" id={k.id} paper="letter" />} />)}
            <OwnActs creditCode={creditCode} project={project} objection={o} complaints={complaints} reload={reload} />
          </article>
        );
      })}
      {others.length > 0 && <h3>{t('others')}</h3>}
      {others.map((o) => <article key={o.id} className={css.case}><Head objection={o} /><RemedyTimeline objection={o} complaints={[]} papers={papers} /></article>)}
      {remedies.concerning.length > 0 && <h3>{t('concerning.title')}</h3>}
      {remedies.concerning.map((k) => <Concerning key={k.id} creditCode={creditCode} project={project} complaint={k} />)}
    </>
  );
}

function Head({ objection: o }: { objection: Objection }) {
  const { t } = useTranslation('remedies');
  const label = useLabel();
  return <div className="row"><h3>{t('head', { name: o.name, grounds: label('grounds', o.grounds) })}</h3><StateTag of="objectionStatus" state={o.status} /></div>;
}

import { Alert } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { formatLastDay } from '@/lib/dates';
import { useTenantName } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import type { Complaint, Objection } from '../model';
import { papersOfAuthority } from '../papers';
import { LetterView } from './LetterView';
import { PaperAct } from './PaperAct';
import { RemedyTimeline } from './RemedyTimeline';

/** All that the authority has to judge a complaint by: both letters, the buyer's answer and its explanation, what others say, the dates. */
export function ComplaintView({ complaint: k, objection: o }: { complaint: Complaint; objection: Objection | undefined }) {
  const { t } = useTranslation('remedies');
  const label = useLabel();
  const tenantName = useTenantName();
  return (
    <>
      {k.held && <Alert type="warning" showIcon title={k.suspendedUntil ? t('complaints.heldUntil', { day: formatLastDay(k.suspendedUntil) }) : t('complaints.held')} />}
      <Section title={t('complaints.facts')}>
        <dl className="facts">
          <div><dt>{t('col.project')}</dt><dd><Link to={`/projects/${k.projectId}`}>{k.projectTitle}</Link></dd></div>
          <div><dt>{t('col.tenant')}</dt><dd>{tenantName(k.tenant)}</dd></div>
          <div><dt>{t('col.name')}</dt><dd>{k.name}</dd></div>
          <div><dt>{t('col.authority')}</dt><dd>{label('role', k.authority)}</dd></div>
          {k.falseAt && <div><dt>{t('complaints.false')}</dt><dd><Instant at={k.falseAt} /></dd></div>}
          {o && <div><dt>{t('file.grounds')}</dt><dd>{label('grounds', o.grounds)}</dd></div>}
        </dl>
      </Section>
      <Section title={t('complaints.course')}><RemedyTimeline objection={o} complaints={[k]} papers={papersOfAuthority} answers={false} /></Section>
      {k.statements.length > 0 && (
        <Section title={t('complaints.statements')}>
          {k.statements.map((s) => <div key={s.creditCode}><div className="row"><strong>{s.name}</strong><small className="muted"><Instant at={s.at} /></small></div><p className="prose">{s.words}</p></div>)}
        </Section>
      )}
      <Section title={t('complaints.letters')}>
        <LetterView letter={k.letter} title={t('letter.complaint')} only={k.matters} paper={<PaperAct papers={papersOfAuthority} of="complaints" id={k.id} paper="letter" />} open />
        {o?.letter && <LetterView letter={o.letter} title={t('letter.objection')} />}
      </Section>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StateTag } from '@/components/StateTag';
import { asProblem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';
import { useDecisions } from '../api/useDecisions';

/** 投诉处理结果: what was decided on complaints and published; nothing where nobody complained. */
export function Decisions({ project }: { project: string }) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  const found = useDecisions(project);
  const decisions = found.data?.items ?? [];
  if (decisions.length === 0 && !found.isError) return null;
  return (
    <Section title={t('decisions.title')}>
      {found.isError && <ProblemAlert problem={asProblem(found.error)} retry={() => void found.refetch()} />}
      {decisions.map((d) => (
        <article key={d.publishedAt + d.name}>
          <p className="row"><strong>{t('decisions.about', { name: d.name, grounds: label('grounds', d.grounds) })}</strong><StateTag of="outcome" state={d.outcome} /></p>
          <p className="prose">{d.decision}</p>
          <dl className="facts">
            <div><dt>{t('decisions.by')}</dt><dd>{label('role', d.authority)}</dd></div>
            <div><dt>{t('decisions.decided')}</dt><dd><Instant at={d.decidedAt} /></dd></div>
            <div><dt>{t('decisions.published')}</dt><dd><Instant at={d.publishedAt} /></dd></div>
          </dl>
        </article>
      ))}
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Instant, Day } from '@/components/Instant';
import { Money } from '@/components/Money';
import { FileList, type ListedFile } from '@/components/FileList';
import { Section } from '@/components/Page';
import { Scroll } from '@/components/Scroll';
import { formatCount } from '@/lib/money';
import { useLabel } from '@/lib/useLabel';
import type { ProjectContent } from '../model';
import { IndicatorTable, StaffTable } from './CostTables';

type Props = {
  content: ProjectContent;
  procedureName: (code: string) => string;
  /** Shows a funding line's appropriation; the public sees only the sum. */
  appropriationName?: (id: string) => string;
  /** How its files are fetched: by an address for everyone, or with the login. */
  fileHref?: (file: ListedFile) => string;
  openFile?: (file: ListedFile) => Promise<void>;
};

/** What a project asks for, to be read: by the public, by the approver, and before it is submitted. */
export function ProjectContentView({ content: c, procedureName, appropriationName, fileHref, openFile }: Props) {
  const { t } = useTranslation('projects');
  const label = useLabel();
  return (
    <>
      <Section title={t('detail.facts')}>
        <dl className="facts">
          <div><dt>{t('detail.budget')}</dt><dd><Money amount={c.budgetCeiling} /></dd></div>
          <div><dt>{t('detail.bidDeadline')}</dt><dd><Instant at={c.bidDeadline} zone /></dd></div>
          <div><dt>{t('detail.questionDeadline')}</dt><dd><Instant at={c.questionDeadline} zone /></dd></div>
          <div><dt>{t('detail.openingAt')}</dt><dd><Instant at={c.openingAt} zone /></dd></div>
          <div><dt>{t('col.procedure')}</dt><dd>{c.procedure ? procedureName(c.procedure) : '—'}</dd></div>
          <div><dt>{t('col.stream')}</dt><dd>{c.stream ? label('stream', c.stream) : '—'}</dd></div>
          <div><dt>{t('col.field')}</dt><dd>{c.field ?? '—'}</dd></div>
          <div><dt>{t('col.area')}</dt><dd>{c.area ?? '—'}</dd></div>
          <div><dt>{t('detail.beneficiaries')}</dt><dd>{c.beneficiaries ?? '—'}{c.beneficiaryCount ? ` · ${t('detail.people', { people: formatCount(c.beneficiaryCount) })}` : ''}</dd></div>
          <div><dt>{t('detail.serviceFrom')}</dt><dd><Day on={c.serviceFrom} />{c.serviceMonths ? ` · ${t('detail.months', { months: c.serviceMonths })}` : ''}{c.renewals ? ` · ${t('detail.renewals', { renewals: c.renewals })}` : ''}</dd></div>
        </dl>
      </Section>
      {c.need && <Section title={t('detail.need')}><p className="prose">{c.need}</p></Section>}
      {c.indicators.length > 0 && <Section title={t('detail.indicators')}><IndicatorTable indicators={c.indicators} /></Section>}
      {c.staff.length > 0 && <Section title={t('detail.staff')}><StaffTable staff={c.staff} /></Section>}
      {appropriationName && c.funding.length > 0 && (
        <Section title={t('detail.funding')}>
          <ul className="plain-list">{c.funding.map((f) => <li key={f.appropriationId}>{appropriationName(f.appropriationId)}: <Money amount={f.amount} /></li>)}</ul>
        </Section>
      )}
      {c.criteria.length > 0 && (
        <Section title={t('detail.criteria')}>
          <Scroll label={t('detail.criteria')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('detail.name')}</th><th scope="col">{t('detail.kind')}</th><th scope="col" className="end">{t('detail.weight')}</th></tr></thead>
              <tbody>{c.criteria.map((k, i) => <tr key={`${k.name}${i}`}><td>{k.name}</td><td>{k.kind && label('criterionKind', k.kind)}</td><td className="end">{k.weight}</td></tr>)}</tbody>
            </table>
          </Scroll>
        </Section>
      )}
      {c.requirements && <Section title={t('detail.requirements')}><p className="prose">{c.requirements}</p></Section>}
      {c.documents.length > 0 && (
        <Section title={t('detail.documents')}>
          <FileList files={c.documents} {...(fileHref && { href: fileHref })} {...(openFile && { open: openFile })} />
        </Section>
      )}
    </>
  );
}

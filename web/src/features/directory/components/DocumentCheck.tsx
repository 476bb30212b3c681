import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { asProblem } from '@/lib/problem';
import type { Schema } from '@/lib/schema';
import { useTenantName } from '@/lib/tenants';
import { useCheckDocument } from '../api/useCheckDocument';
import css from './DocumentCheck.module.css';

const LARGEST = 5 * 1024 * 1024;

/** Is this PDF a contract of the portal, and what it was when it was signed? */
export function DocumentCheck() {
  const { t } = useTranslation('directory');
  const check = useCheckDocument();
  const [tooLarge, setTooLarge] = useState(false);
  const choose = (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > LARGEST);
    check.reset();
    if (file.size <= LARGEST) check.mutate(file);
  };
  return (
    <>
      <label className={css.choose}>
        <span>{t('check.choose')}</span>
        <input type="file" accept="application/pdf,.pdf" disabled={check.isPending}
          onChange={(e) => {
            choose(e.target.files?.[0]);
            e.target.value = '';
          }} />
        <small className="muted">{t('check.hint')}</small>
      </label>
      <div aria-live="polite">
        {tooLarge && <p role="alert" className={css.bad}>{t('check.tooLarge')}</p>}
        {check.isPending && <p>{t('check.busy')}</p>}
        {check.isError && <ProblemAlert problem={asProblem(check.error)} />}
        {check.data && <Finding name={check.variables.name} finding={check.data} />}
      </div>
    </>
  );
}

function Finding({ name, finding: f }: { name: string; finding: Schema<'DocumentFinding'> }) {
  const { t } = useTranslation('directory');
  const tenantName = useTenantName();
  return (
    <Section title={name}>
      <p className={f.verdict === 'GENUINE' ? css.good : f.verdict === 'CHANGED' ? css.bad : css.open}>
        <strong>{t(`check.verdict.${f.verdict}`)}</strong> {t(`check.meaning.${f.verdict}`)}
      </p>
      {f.contract && (
        <p><Link to={`/contracts/${f.contract.id}`}>{f.contract.title}</Link> · {f.contract.number} · {tenantName(f.contract.tenant)} · {f.contract.organisation}</p>
      )}
      <h3>{t('check.signatures')}</h3>
      {f.signatures.length === 0 && <p className="muted">{t('check.noSignatures')}</p>}
      <ul>
        {f.signatures.map((s, i) => (
          <li key={i}>
            {t('check.signed', { name: s.signatory ?? '—', party: s.party ?? '—' })} · <Instant at={s.signedAt} zone /> ·{' '}
            {t(s.intact ? 'check.intact' : 'check.broken')} · {t(s.ofPortal ? 'check.ours' : 'check.foreign')}
          </li>
        ))}
      </ul>
      <p className="muted">{t('check.checksum')} <code className={css.code}>{f.sha256}</code></p>
    </Section>
  );
}

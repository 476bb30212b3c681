import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { local } from '@/lib/i18n';
import type { TenantSummary } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import css from './TenantDirectory.module.css';

/** The buyers of the district, towns first. */
export function TenantDirectory({ tenants }: { tenants: readonly TenantSummary[] }) {
  const { t } = useTranslation('tenancy');
  const label = useLabel();
  return (
    <>
      {(['TOWN', 'DEPARTMENT'] as const).map((kind) => (
        <section key={kind} className={css.group}>
          <h2>{label('tenantKind', kind)}</h2>
          <ul>
            {tenants.filter((x) => x.kind === kind).map((x) => (
              <li key={x.code} style={{ borderLeftColor: x.colour }}>
                <Link to={`/projects?tenant=${x.code}`} aria-label={t('toProjects', { name: local(x.name) })}>{local(x.name)}</Link>
                <small>{t('region', { code: x.regionCode })}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useLabel } from '@/lib/useLabel';
import type { OrganisationRow } from '../api/useOrganisations';

/** What everyone is told of an organisation. */
export function PublicFacts({ organisation: o }: { organisation: OrganisationRow }) {
  const { t } = useTranslation(['directory', 'common']);
  const label = useLabel();
  return (
    <dl className="facts">
      <div><dt>{t('organisations.creditCode')}</dt><dd>{o.creditCode}</dd></div>
      <div><dt>{t('organisations.kind')}</dt><dd>{label('organisationKind', o.kind)}</dd></div>
      <div><dt>{t('organisations.fields')}</dt><dd>{o.fields.join(t('common:listSeparator'))}</dd></div>
      {o.grade && <div><dt>{t('organisations.grade')}</dt><dd>{o.grade}</dd></div>}
    </dl>
  );
}

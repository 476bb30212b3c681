import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { EmptyState } from '@/components/EmptyState';
import { Pager } from '@/components/Paging';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useOrganisationMatches } from '../api/useMatches';
import { FitSum } from './FitSum';
import css from './matching.module.css';

/** The participants of the season as they fit a project, the best first, each with its reasons. */
export function OrganisationMatches({ tenant, project }: { tenant: string; project: string }) {
  const { t } = useTranslation('matching');
  const label = useLabel();
  const list = useListState<never>([]);
  return (
    <DataState of={useOrganisationMatches(tenant, project, list.query)}>
      {({ items, next }) => items.length === 0 ? <EmptyState title={t('noOrganisations')} why={t('noOrganisationsWhy')} /> : (
        <>
          <ol className={css.list}>
            {items.map((m) => (
              <li key={m.creditCode}>
                <Link to={`/organisations/${m.creditCode}`}>{m.name}</Link>
                <div className="row muted"><span>{label('organisationKind', m.kind)}</span><span>{m.creditCode}</span></div>
                <FitSum fit={m.fit} />
              </li>
            ))}
          </ol>
          <Pager list={list} next={next} />
        </>
      )}
    </DataState>
  );
}

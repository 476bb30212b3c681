import { DataState } from '@/components/DataState';
import { usePledges } from '../api/usePledges';
import { pledgesPath, type Side } from '../model';
import { FundingShares } from './FundingShares';

/** Who pays for a project, with what is offered and not answered: all of it for the buyer, its own for a foundation. */
export function CoFunders({ side, project }: { side: Side; project: string }) {
  const offers = usePledges(side, { project, status: 'OFFERED' });
  return <DataState of={offers} rows={2}>{(page) => <FundingShares project={project} offers={page.items} path={pledgesPath(side)} />}</DataState>;
}

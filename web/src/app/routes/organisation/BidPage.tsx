import { Link, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Countdown, Instant } from '@/components/Instant';
import { Page } from '@/components/Page';
import { StateTag } from '@/components/StateTag';
import { useServerNow } from '@/lib/clock';
import { useTenantName } from '@/lib/tenants';
import { useBid } from '@/features/bids/api/useBid';
import { BidContentView } from '@/features/bids/components/BidContentView';
import { BidEditor } from '@/features/bids/components/BidEditor';
import { BidStanding } from '@/features/bids/components/BidStanding';
import { BidTraces } from '@/features/bids/components/BidTraces';
import { ToConfirm } from '@/features/bids/components/ToConfirm';
import { usePublicProject } from '@/features/projects/api/usePublicProject';

/** One bid: to be worked on until the deadline, to be read afterwards. */
export default function BidPage() {
  const { t } = useTranslation('bids');
  const { creditCode = '', id = '' } = useParams();
  const tenantName = useTenantName();
  const now = useServerNow();
  const bid = useBid(creditCode, id);
  const project = usePublicProject(bid.data?.projectId ?? '', bid.data !== undefined);
  const b = bid.data;
  const toTop = () => window.scrollTo({ top: 0 });
  const again = () => void project.refetch();
  return (
    <Page
      title={b?.projectTitle ?? t('title')}
      crumbs={[{ to: `/o/${creditCode}/bids`, title: t('title') }]}
      lead={b && <><StateTag of="bidStatus" state={b.status} /><span>{tenantName(b.tenant)}</span><Link to={`/projects/${b.projectId}`}>{t('toProject')}</Link></>}
      narrow
    >
      <DataState of={bid} rows={10}>
        {(data) => (
          <DataState of={project} rows={10}>
            {(p) => {
              const deadline = p.content.bidDeadline ?? data.bidDeadline;
              const open = p.status === 'PUBLISHED' && Date.parse(deadline) > now.getTime();
              return (
                <>
                  <p>{t('col.deadline')} <Instant at={deadline} zone /> · <Countdown until={deadline} /></p>
                  {open && <ToConfirm creditCode={creditCode} bid={data} onConfirmed={toTop} onOlder={again} />}
                  <BidStanding bid={data} open={open} />
                  {open
                    ? <BidEditor key={id} creditCode={creditCode} bid={data} asked={p.content} edition={p.edition} onSubmitted={toTop} onOlder={again} />
                    : <BidContentView creditCode={creditCode} bid={data} />}
                  <BidTraces traces={data.traces} />
                </>
              );
            }}
          </DataState>
        )}
      </DataState>
    </Page>
  );
}

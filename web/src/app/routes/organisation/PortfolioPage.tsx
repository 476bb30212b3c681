import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DownloadAct } from '@/components/DownloadAct';
import { Page } from '@/components/Page';
import { serverNow } from '@/lib/clock';
import { saveReport } from '@/features/portfolio/api/saveReport';
import { Giving } from '@/features/portfolio/components/Giving';
import { PortfolioView } from '@/features/portfolio/components/PortfolioView';

export default function PortfolioPage() {
  const { t } = useTranslation('portfolio');
  const { creditCode = '' } = useParams();
  const year = serverNow().getUTCFullYear();
  return (
    <Page title={t('title')} lead={t('lead')} actions={(
      <>
        <DownloadAct act={t('xlsx', { year })} perform={() => saveReport(creditCode, year, 'xlsx')} />
        <DownloadAct act={t('pdf', { year })} perform={() => saveReport(creditCode, year, 'pdf')} />
      </>
    )}>
      <Giving creditCode={creditCode} />
      <PortfolioView creditCode={creditCode} />
    </Page>
  );
}

import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Scroll } from '@/components/Scroll';
import { newKey } from '@/lib/intention';
import { formatMoney } from '@/lib/money';
import { asProblem, type Problem } from '@/lib/problem';
import { saveBankList, useBankResults, type BankResults } from '../api/usePaymentBatch';

/** The list for the bank, and the bank's answer: looked at line by line, then booked as paid. */
export function BankAnswer({ tenant }: { tenant: string }) {
  const { t } = useTranslation(['contracting', 'common']);
  const send = useBankResults(tenant);
  const [file, setFile] = useState<File>();
  const [results, setResults] = useState<BankResults>();
  const [booked, setBooked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const failed = (error: unknown) => setProblem(asProblem(error));
  const look = (chosen: File) => {
    setProblem(null);
    setBooked(false);
    setResults(undefined);
    setFile(chosen);
    send.mutateAsync({ file: chosen, book: false, intention: newKey() }).then(setResults, failed);
  };
  return (
    <>
      <p className="muted">{t('batch.bankLead')}</p>
      <div className="row">
        <Button onClick={() => void saveBankList(tenant).catch(failed)}>{t('batch.bankList')}</Button>
        <Upload accept=".xlsx,.csv" showUploadList={false} beforeUpload={(chosen) => { look(chosen); return false; }}><Button>{t('batch.bankFile')}</Button></Upload>
        {file && <span>{file.name}</span>}
      </div>
      {problem && <ProblemAlert problem={problem} />}
      {results && (
        <>
          <Alert showIcon type={booked ? 'success' : results.refused ? 'warning' : 'info'}
            title={t(booked ? 'batch.booked' : 'batch.preview', { accepted: results.accepted, before: results.before, refused: results.refused, amount: formatMoney(results.amount) })} />
          <Scroll label={t('batch.bankFile')}>
            <table className="small-table">
              <thead><tr><th scope="col">{t('batch.line')}</th><th scope="col" className="end">{t('payments.amount')}</th><th scope="col">{t('payments.paidOn')}</th><th scope="col">{t('payments.reference')}</th><th scope="col">{t('batch.result')}</th></tr></thead>
              <tbody>
                {results.rows.map((r) => (
                  <tr key={r.line}>
                    <th scope="row">{r.line}</th><td className="end">{r.amount}</td><td>{r.paidOn}</td><td>{r.bankReference}</td>
                    <td>{r.faults.length ? r.faults.map((f) => f.message).join(t('common:listSeparator')) : t(r.before ? 'batch.lineBefore' : booked ? 'batch.lineBooked' : 'batch.lineGood')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {!booked && file && results.accepted > 0 && (
            <ConfirmAct primary act={t('batch.book', { count: results.accepted })} title={t('batch.bookTitle')} consequence={t('batch.bookText', { count: results.accepted, amount: formatMoney(results.amount) })}
              perform={async ({ intention }) => { setResults(await send.mutateAsync({ file, book: true, intention })); setBooked(true); }} />
          )}
        </>
      )}
    </>
  );
}

import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Scroll } from '@/components/Scroll';
import { newKey } from '@/lib/intention';
import { asProblem, type Problem } from '@/lib/problem';
import { saveTemplate } from '../api/evidence';
import { useBookList, useLookAtList } from '../api/useRecordList';
import type { RecordList } from '../model';

type Props = { creditCode: string; contract: string };

/** Many services from a spreadsheet: looked at line by line, and booked as a whole once no line has a fault. */
export function ImportRecords({ creditCode, contract }: Props) {
  const { t } = useTranslation('delivery');
  const lookAt = useLookAtList(creditCode, contract);
  const book = useBookList(creditCode, contract);
  const [file, setFile] = useState<File>();
  const [list, setList] = useState<RecordList>();
  const [booked, setBooked] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const failed = (error: unknown) => setProblem(asProblem(error));
  const look = (chosen: File) => {
    setProblem(null);
    setBooked(0);
    setList(undefined);
    setFile(chosen);
    lookAt.mutateAsync({ file: chosen, intention: newKey() }).then(setList, failed);
  };
  return (
    <details>
      <summary>{t('import.title')}</summary>
      <p className="muted">{t('import.lead')}</p>
      <div className="row">
        <Button onClick={() => void saveTemplate(creditCode, contract, t('import.templateName')).catch(failed)}>{t('import.template')}</Button>
        <Upload accept=".xlsx,.csv" showUploadList={false} beforeUpload={(chosen) => { look(chosen); return false; }}><Button loading={lookAt.isPending}>{t('import.choose')}</Button></Upload>
        {file && <span>{file.name}</span>}
      </div>
      {problem && <ProblemAlert problem={problem} rest={problem.violations} />}
      {booked > 0 && <Alert showIcon type="success" title={t('import.booked', { count: booked })} />}
      {list && (
        <>
          <Alert showIcon type={list.refused ? 'warning' : 'info'} title={t(list.refused ? 'import.refused' : 'import.good', { accepted: list.accepted, refused: list.refused })} />
          <Lines list={list} />
          {list.refused === 0 && file && (
            <ConfirmAct primary act={t('import.book', { count: list.accepted })} title={t('import.bookTitle')} consequence={t('import.bookText', { count: list.accepted })}
              perform={async ({ intention }) => { await book.mutateAsync({ file, intention }); setBooked(list.accepted); setList(undefined); setFile(undefined); }} />
          )}
        </>
      )}
    </details>
  );
}

function Lines({ list }: { list: RecordList }) {
  const { t } = useTranslation(['delivery', 'common']);
  return (
    <Scroll label={t('import.title')}>
      <table className="small-table">
        <thead><tr><th scope="col">{t('import.line')}</th><th scope="col">{t('record.indicator')}</th><th scope="col">{t('record.servedOn')}</th><th scope="col" className="end">{t('record.quantity')}</th><th scope="col" className="end">{t('record.people')}</th><th scope="col">{t('record.place')}</th><th scope="col">{t('import.result')}</th></tr></thead>
        <tbody>
          {list.rows.map((r) => (
            <tr key={r.line}>
              <th scope="row">{r.line}</th><td>{r.indicator}</td><td>{r.servedOn}</td><td className="end">{r.quantity < 0 ? '—' : r.quantity}</td><td className="end">{r.people < 0 ? '—' : r.people}</td><td>{r.place}</td>
              <td>{r.faults.length ? r.faults.map((f) => t('import.fault', { column: f.column, message: f.message })).join(t('common:partSeparator')) : t('import.lineGood')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

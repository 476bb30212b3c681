import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { download } from '@/lib/download';
import { asProblem, type Problem } from '@/lib/problem';
import type { EntryFilter } from '../model';

/** The entries that fit, as a file for the finance system. */
export function ExportEntries({ tenant, filter }: { tenant: string; filter: EntryFilter }) {
  const { t } = useTranslation('budget');
  const [problem, setProblem] = useState<Problem | null>(null);
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();
  const save = (kind: 'xlsx' | 'csv') => {
    setProblem(null);
    download(`/tenants/${tenant}/budget/entries.${kind}?${query}`, `budget-entries.${kind}`).catch((error: unknown) => setProblem(asProblem(error)));
  };
  return (
    <>
      <span className="row">
        <Button onClick={() => save('xlsx')}>{t('xlsx')}</Button>
        <Button onClick={() => save('csv')}>{t('csv')}</Button>
      </span>
      {problem && <ProblemAlert problem={problem} />}
    </>
  );
}

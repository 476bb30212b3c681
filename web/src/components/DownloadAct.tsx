import { useState } from 'react';
import { asProblem, type Problem } from '@/lib/problem';
import { ProblemAlert } from './ProblemAlert';
import css from './ActionLink.module.css';

/** A button that brings a file; what went wrong stands beside it. */
export function DownloadAct({ act, perform }: { act: string; perform: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const bring = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await perform();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" className={css.plain} disabled={busy} aria-busy={busy} onClick={() => void bring()}>{act}</button>
      {problem && <ProblemAlert problem={problem} retry={() => void bring()} />}
    </>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { asProblem, type Problem } from '@/lib/problem';
import { ProblemAlert } from '@/components/ProblemAlert';

type File = { id: string; name: string };

/** Files that are fetched with the login, one button each. */
export function EvidenceLinks({ files, open }: { files: readonly File[]; open: (file: File) => Promise<void> }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetchIt = (file: File) => {
    setProblem(null);
    open(file).catch((error: unknown) => setProblem(asProblem(error)));
  };
  return (
    <>
      {files.map((f) => <div key={f.id}><Button type="link" size="small" onClick={() => fetchIt(f)}>{f.name}</Button></div>)}
      {problem && <ProblemAlert problem={problem} />}
    </>
  );
}

import type { Problem } from '@/lib/problem';
import { ProblemAlert } from '@/components/ProblemAlert';

/** The portal itself does not answer: say so, and offer to try again. */
export function BootFailure({ problem, retry }: { problem: Problem; retry: () => void }) {
  return (
    <main className="boot">
      <ProblemAlert problem={problem} retry={retry} />
    </main>
  );
}

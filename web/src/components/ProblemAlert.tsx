import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem, Violation } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';

type Props = {
  problem: Problem;
  retry?: (() => void) | undefined;
  /** Violations that stand at no field of the page. */
  rest?: readonly Violation[];
};

/** What went wrong, what to do, and the way to try again; nothing that was typed goes away. */
export function ProblemAlert({ problem, retry, rest = problem.violations }: Props) {
  const { t } = useTranslation('common');
  const label = useLabel();
  const known = ['offline', '401', '403', '404', '413', '429', '500'] as const;
  const name = problem.offline ? 'offline' : known.find((k) => k === String(problem.status)) ?? '500';
  const title = problem.message || t(`problem.${name}.title`);
  const detail = problem.detail ?? (problem.message && rest.length ? '' : t(`problem.${name}.detail`));
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          {detail && <p>{detail}</p>}
          {rest.length > 0 && <ul>{rest.map((v) => <li key={v.field + v.message}>{v.message}</li>)}</ul>}
          {problem.possible.length > 0 && <p>{t('problem.possible', { acts: problem.possible.map((a) => label('projectStatus', a)).join(t('listSeparator')) })}</p>}
          {problem.status >= 500 && problem.instance && <p><small>{t('problem.number', { id: problem.instance })}</small></p>}
        </>
      }
      action={retry && <Button onClick={retry}>{t('retry')}</Button>}
    />
  );
}

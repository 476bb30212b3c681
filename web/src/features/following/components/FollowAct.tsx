import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { asProblem } from '@/lib/problem';
import { useFollow, useFollowed } from '../api/useFollowed';

/** Puts a project on the foundation's list of those it follows, or takes it off. */
export function FollowAct({ creditCode, project }: { creditCode: string; project: string }) {
  const { t } = useTranslation('following');
  const followed = useFollowed(creditCode, { limit: 100 });
  const follow = useFollow(creditCode);
  if (!followed.data) return null;
  const on = followed.data.items.some((p) => p.projectId === project);
  return (
    <>
      <Button aria-pressed={on} loading={follow.isPending} onClick={() => follow.mutate({ project, follow: !on })}>{t(on ? 'unfollow' : 'follow')}</Button>
      {follow.isError && <ProblemAlert problem={asProblem(follow.error)} />}
    </>
  );
}

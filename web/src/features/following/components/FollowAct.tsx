import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { asProblem } from '@/lib/problem';
import { useFollow, useIsFollowed } from '../api/useFollowed';

type Props = { creditCode: string; project: string };

/** Puts a project on the organisation's list of those it follows, or takes it off. */
export function FollowAct({ creditCode, project }: Props) {
  const { data } = useIsFollowed(creditCode, project);
  return data ? <FollowButton creditCode={creditCode} project={project} followed={data.followed} /> : null;
}

export function FollowButton({ creditCode, project, followed }: Props & { followed: boolean }) {
  const { t } = useTranslation('following');
  const follow = useFollow(creditCode);
  return (
    <>
      <Button aria-pressed={followed} loading={follow.isPending} onClick={() => follow.mutate({ project, follow: !followed })}>{t(followed ? 'unfollow' : 'follow')}</Button>
      {follow.isError && <ProblemAlert problem={asProblem(follow.error)} />}
    </>
  );
}

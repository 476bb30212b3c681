import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { Page } from '@/components/Page';
import { useNotice } from '@/features/notices/api/useNotices';
import { useReadNotice } from '@/features/notices/api/useReadNotice';
import { NoticeSays } from '@/features/notices/components/NoticeSays';
import { pathOfNotice } from '@/lib/places';
import { useSession } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';

/** One notice, as mails lead to it: it is read by that, and goes on to the place where there is one. */
export default function NoticePage() {
  const { t } = useTranslation('notices');
  const { id = '' } = useParams();
  const { me } = useSession();
  const label = useLabel();
  const { mutate } = useReadNotice();
  const notice = useNotice(id);
  const there = notice.data !== undefined;
  useEffect(() => {
    if (there) mutate(id);
  }, [there, id, mutate]);
  const place = notice.data && pathOfNotice(notice.data, me?.memberships ?? []);
  if (place) return <Navigate to={place} replace />;
  return (
    <Page title={notice.data ? label('act', notice.data.act) : t('title')}>
      <DataState of={notice}>{(n) => <><p>{n.subjectTitle}</p><NoticeSays notice={n} /></>}</DataState>
    </Page>
  );
}

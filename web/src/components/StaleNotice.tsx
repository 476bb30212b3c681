import { Alert, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/lib/dates';
import type { Problem } from '@/lib/problem';
import { useLabel } from '@/lib/useLabel';

type Props = {
  /** Null where the page itself has seen that there is something newer than what was typed on. */
  problem: Problem | null;
  /** Keeps the own input, to stand over what stands now: saved at once, or with the button of the form. */
  keepMine?: () => void;
  /** Loads what stands now and forgets the own input. */
  takeTheirs: () => void;
};

/** Somebody else was quicker: says who did what when, and keeps what was typed until its owner decides. */
export function StaleNotice({ problem, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation('common');
  const label = useLabel();
  const c = problem?.changed;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={c ? t('stale.changed', { by: c.by, at: formatInstant(c.at), act: label('act', c.act) }) : t(problem ? 'stale.title' : 'stale.newer')}
      description={
        <>
          <p>{keepMine ? t('stale.kept') : t('stale.look')}</p>
          <Space wrap>
            {keepMine && <Button onClick={keepMine}>{t('stale.mine')}</Button>}
            <Button onClick={takeTheirs}>{keepMine ? t('stale.theirs') : t('stale.reload')}</Button>
          </Space>
        </>
      }
    />
  );
}

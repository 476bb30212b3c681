import { Alert, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '@/components/form/MomentInput';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Page';
import { serverNow, useServerNow } from '@/lib/clock';
import { formatInstant } from '@/lib/dates';
import { useIntention } from '@/lib/intention';
import { asProblem } from '@/lib/problem';
import { useMoveDemoClock } from '../api/useMoveDemoClock';

const hour = 3_600_000;
const jumps = [{ hours: 1 }, { hours: 6 }, { days: 1 }, { days: 3 }, { days: 7 }, { days: 14 }, { days: 30 }] as const;

/** Moves the clock of the demonstration forward, by a step or to a point in time. */
export function MoveClock() {
  const { t } = useTranslation('demo');
  const now = useServerNow();
  const move = useMoveDemoClock();
  const intention = useIntention();
  const [form] = Form.useForm<{ to: string }>();
  const go = (to: string) => move.mutate({ now: to, intention: intention.key(to) }, { onSuccess: intention.done });
  return (
    <>
      <Section title={t('now')}><p><strong className="money">{formatInstant(now)}</strong></p></Section>
      <Section title={t('quick')}>
        <div className="row">
          {jumps.map((j) => {
            const millis = 'days' in j ? j.days * 24 * hour : j.hours * hour;
            return (
              <Button key={millis} disabled={move.isPending} onClick={() => go(new Date(serverNow().getTime() + millis).toISOString())}>
                {'days' in j ? t('days', { n: j.days }) : t('hours', { n: j.hours })}
              </Button>
            );
          })}
        </div>
      </Section>
      <Section title={t('to')}>
        <Form form={form} layout="inline" onFinish={({ to }) => to && go(to)}>
          <Form.Item name="to" label={t('to')}><MomentInput /></Form.Item>
          <Button type="primary" htmlType="submit" loading={move.isPending}>{t('move')}</Button>
        </Form>
      </Section>
      {move.isError && <ProblemAlert problem={asProblem(move.error)} />}
      {move.isSuccess && <Alert type="success" showIcon role="status" title={t('moved', { at: formatInstant(move.data.now) })} />}
    </>
  );
}

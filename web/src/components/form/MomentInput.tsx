import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { fromWallClock, toWallClock } from '@/lib/wallClock';

type Props = { value?: string | null; onChange?: (value: string | undefined) => void; id?: string; disabled?: boolean; ref?: Ref<never> };

/** Enter takes what was typed; it does not send the form as well. */
const enterStays = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** A point in time by the clock in Beijing, kept as an instant. */
export function MomentInput({ value, onChange, ref, ...rest }: Props) {
  const { t } = useTranslation('common');
  return (
    <DatePicker
      {...rest}
      ref={ref as never}
      className="full"
      onKeyDown={enterStays}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      value={value ? dayjs(toWallClock(value).format('YYYY-MM-DDTHH:mm:ss')) : null}
      onChange={(picked) => onChange?.(picked ? fromWallClock(picked.second(0)) : undefined)}
      placeholder={t('time.pickMoment')}
    />
  );
}

/** A day. */
export function DayInput({ value, onChange, ref, ...rest }: Props) {
  const { t } = useTranslation('common');
  return (
    <DatePicker
      {...rest}
      ref={ref as never}
      className="full"
      onKeyDown={enterStays}
      value={value ? dayjs(value) : null}
      onChange={(picked) => onChange?.(picked ? picked.format('YYYY-MM-DD') : undefined)}
      placeholder={t('time.pickDay')}
    />
  );
}

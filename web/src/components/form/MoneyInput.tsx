import { Input } from 'antd';
import { useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatMoney, parseMoney } from '@/lib/money';

type Props = { value?: string | null; onChange?: (value: string | undefined) => void; id?: string; disabled?: boolean; 'aria-label'?: string; ref?: Ref<never> };

/**
 * An amount in 元. "100.8万" and "1,008,000" are understood; what is not understood stays as typed and goes to the
 * server as it is, which says what is wrong with it.
 */
export function MoneyInput({ value, onChange, ref, ...rest }: Props) {
  const { t } = useTranslation('common');
  const [typing, setTyping] = useState<string | null>(null);
  const parsed = value ? parseMoney(value) : undefined;
  const shown = typing ?? (parsed ? formatMoney(parsed) : (value ?? ''));
  return (
    <Input
      {...rest}
      ref={ref as never}
      inputMode="decimal"
      suffix={t('money.yuan')}
      value={shown}
      onFocus={(e) => {
        // The plain amount takes the place of the formatted one, selected, so that typing replaces it.
        flushSync(() => setTyping(value ?? ''));
        e.target.select();
      }}
      onChange={(e) => {
        setTyping(e.target.value);
        onChange?.(e.target.value.trim() === '' ? undefined : (parseMoney(e.target.value) ?? e.target.value.trim()));
      }}
      onBlur={() => setTyping(null)}
    />
  );
}

import { InputNumber } from 'antd';
import type { ComponentProps } from 'react';

/** A whole number; empty is nothing, not zero. */
export function NumberInput({ onChange, ...rest }: Omit<ComponentProps<typeof InputNumber<number>>, 'onChange'> & { onChange?: (value: number | undefined) => void }) {
  return <InputNumber<number> controls={false} min={0} precision={0} className="full" {...rest} onChange={(v) => onChange?.(v ?? undefined)} />;
}

import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListState } from '@/lib/listState';
import { currentLanguage } from '@/lib/language';
import { formatMoney, parseMoney } from '@/lib/money';
import { useNarrow } from '@/lib/useMedia';
import css from './FilterBar.module.css';

export type Filter<F extends string> =
  | { name: F; kind: 'text'; label: string; placeholder?: string }
  | { name: F; kind: 'choice'; label: string; options: readonly { value: string; label: string }[] }
  /** An amount: typed in 万元 in Chinese, in yuan in English. */
  | { name: F; kind: 'money'; label: string };

/**
 * The filters of a list, each in the address. The controls are the browser's own: they weigh nothing, work on every
 * phone and with every reader.
 */
export function FilterBar<F extends string>({ filters, list }: { filters: readonly Filter<F>[]; list: ListState<F> }) {
  const { t } = useTranslation('common');
  const narrow = useNarrow();
  const count = Object.keys(list.filters).length;
  const form = (
    <form role="search" aria-label={t('list.filters')} className={css.bar} onSubmit={(e) => e.preventDefault()}>
      {filters.map((f) => (
        <label key={f.name} className={f.kind === 'text' ? `${css.field} ${css.wide}` : css.field}>
          <span>{f.label}</span>
          {f.kind === 'choice' ? (
            <select value={list.filters[f.name] ?? ''} onChange={(e) => list.setFilters({ [f.name]: e.target.value } as Partial<Record<F, string>>)}>
              <option value="">{t('list.all')}</option>
              {f.options.map((o) => <option key={o.value} value={o.value}>{o.label}</option>)}
            </select>
          ) : (
            <Typed filter={f} value={list.filters[f.name] ?? ''} apply={(v) => list.setFilters({ [f.name]: v } as Partial<Record<F, string>>)} />
          )}
        </label>
      ))}
      {list.filtered && <Button onClick={list.clear}>{t('list.clear')}</Button>}
    </form>
  );
  if (!narrow) return form;
  return (
    <details className={css.narrow}>
      <summary>{count ? t('list.filtersSet', { count }) : t('list.filters')}</summary>
      {form}
    </details>
  );
}

type TypedProps = { filter: { kind: 'text' | 'money'; placeholder?: string }; value: string; apply: (value: string) => void };

/** Takes effect after a pause, on Enter and on leaving the field. */
function Typed({ filter, value, apply }: TypedProps) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const money = filter.kind === 'money';
  const wan = money && currentLanguage() !== 'en';
  const shown = money && value ? formatMoney(value, wan ? 'wan' : 'yuan').replace(/\.00$/, '') : value;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The address changed otherwise (back, clear, a link): follow it, but never under the hands of someone typing.
    if (input.current && document.activeElement !== input.current) input.current.value = shown;
  }, [shown]);
  const take = (typed: string) => {
    clearTimeout(timer.current);
    const next = money && typed ? (parseMoney(wan ? `${typed.replace(/\u4e07/, '')}\u4e07` : typed) ?? value) : typed.trim();
    if (next !== value) apply(next);
  };
  return (
    <input
      ref={input}
      type={money ? 'text' : 'search'}
      inputMode={money ? 'decimal' : 'search'}
      defaultValue={shown}
      placeholder={filter.placeholder}
      onChange={(e) => {
        const typed = e.target.value;
        clearTimeout(timer.current);
        if (!money) timer.current = setTimeout(() => take(typed), 500);
      }}
      onBlur={(e) => take(e.target.value)}
      onKeyDown={(e) => e.key === 'Enter' && take(e.currentTarget.value)}
    />
  );
}

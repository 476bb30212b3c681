import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ColumnChoice.module.css';

type Choosable = { key: string; title: string; main?: boolean; optional?: boolean };
type Choice = { shows: (key: string) => boolean; toggle: (key: string) => void };

/** Which columns of a list are shown; remembered on this device. */
export function useColumnChoice(name: string, columns: readonly Choosable[]): Choice {
  const place = `sheqia.columns.${name}`;
  const [chosen, setChosen] = useState<string[]>(() => {
    const kept = localStorage.getItem(place);
    return kept ? kept.split(',') : columns.filter((c) => !c.optional).map((c) => c.key);
  });
  const always = columns.filter((c) => c.main).map((c) => c.key);
  return {
    shows: (key) => always.includes(key) || chosen.includes(key),
    toggle: (key) => {
      const next = chosen.includes(key) ? chosen.filter((k) => k !== key) : [...chosen, key];
      localStorage.setItem(place, next.join());
      setChosen(next);
    },
  };
}

export function ColumnChoice({ columns, choice }: { columns: readonly Choosable[]; choice: Choice }) {
  const { t } = useTranslation('common');
  return (
    <details className={css.choice} onKeyDown={(e) => e.key === 'Escape' && e.currentTarget.removeAttribute('open')}>
      <summary>{t('list.columns')}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('list.columns')}</legend>
        {columns.filter((c) => !c.main).map((c) => (
          <label key={c.key}>
            <input type="checkbox" checked={choice.shows(c.key)} onChange={() => choice.toggle(c.key)} /> {c.title}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { ProblemAlert } from '@/components/ProblemAlert';
import { formatInstant } from '@/lib/dates';
import { asProblem, type Problem } from '@/lib/problem';
import { useSaveWishes, useWishable, useWishes, type Wisher } from '../api/useWishes';
import type { WishList } from '../model';
import css from './meetings.module.css';

/** Whom one wishes to meet, the most wanted first, and when one cannot. */
export function WishEditor({ wisher, may }: { wisher: Wisher; may: boolean }) {
  const query = useWishes(wisher);
  return <DataState of={query} rows={4}>{(list) => <Editor key={list.version} wisher={wisher} list={list} may={may} />}</DataState>;
}

function Editor({ wisher, list, may }: { wisher: Wisher; list: WishList; may: boolean }) {
  const { t } = useTranslation('meetings');
  const save = useSaveWishes(wisher);
  const [wishes, setWishes] = useState(list.wishes);
  const [absences, setAbsences] = useState(list.absences);
  const [most, setMost] = useState(list.most);
  const [representative, setRepresentative] = useState(list.representative ?? '');
  const [problem, setProblem] = useState<Problem | null>(null);
  const what = wisher.as === 'project' ? 'organisations' : 'projects';
  const changed = JSON.stringify([wishes, absences, most, representative]) !== JSON.stringify([list.wishes, list.absences, list.most, list.representative ?? '']);
  const keep = () => {
    setProblem(null);
    save.mutate({ wishes: wishes.map((w) => w.party), absences, most, representative: representative || null, version: list.version }, { onError: (e) => setProblem(asProblem(e)) });
  };
  const move = (at: number, by: number) => {
    const next = [...wishes];
    const [taken] = next.splice(at, 1);
    if (taken) next.splice(at + by, 0, taken);
    setWishes(next);
  };
  return (
    <>
      {wishes.length === 0 && <p className="muted">{t(`wishes.none.${what}`)}</p>}
      <ol className={css.wishes} aria-label={t('wishes.title')}>
        {wishes.map((w, i) => (
          <li key={w.party}>
            <span>{w.name}</span>
            {may && (
              <span className={css.acts}>
                <Button size="small" disabled={i === 0} aria-label={t('wishes.up', { name: w.name })} onClick={() => move(i, -1)}>↑</Button>
                <Button size="small" disabled={i === wishes.length - 1} aria-label={t('wishes.down', { name: w.name })} onClick={() => move(i, 1)}>↓</Button>
                <Button size="small" aria-label={t('wishes.remove', { name: w.name })} onClick={() => setWishes(wishes.filter((x) => x !== w))}>×</Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {may && wishes.length < 30 && <Add what={what} taken={wishes.map((w) => w.party)} add={(w) => setWishes([...wishes, w])} />}
      {list.slots.length > 0 && (
        <fieldset className={css.absences} disabled={!may}>
          <legend>{t('wishes.absent')}</legend>
          <Checkbox.Group value={absences} onChange={setAbsences} options={list.slots.map((s) => ({ value: s.id, label: formatInstant(s.startsAt) }))} />
        </fieldset>
      )}
      <p>
        <label>{t('wishes.most')} <InputNumber<number> min={0} max={16} precision={0} changeOnWheel={false} disabled={!may} value={most} placeholder={String(list.usual)} onChange={setMost} /></label> <span className="muted">{t('wishes.mostHint', { count: list.usual })}</span>
      </p>
      {wisher.as === 'project' && (
        <p>
          <label>{t('wishes.representative')} <Input className={css.name} maxLength={40} disabled={!may} value={representative} onChange={(e) => setRepresentative(e.target.value)} /></label> <span className="muted">{t('wishes.representativeHint')}</span>
        </p>
      )}
      {may && <Button type="primary" disabled={!changed} loading={save.isPending} onClick={keep}>{t('wishes.save')}</Button>}
      {problem && <ProblemAlert problem={problem} />}
    </>
  );
}

function Add({ what, taken, add }: { what: 'projects' | 'organisations'; taken: string[]; add: (wish: { party: string; name: string }) => void }) {
  const { t } = useTranslation('meetings');
  return <Finder what={what} label={t(`wishes.add.${what}`)} except={taken} choose={(id, name) => add({ party: id, name })} />;
}

/** Finds a project or an organisation by a part of its name. */
export function Finder({ what, label, except = [], choose, value }: { what: 'projects' | 'organisations'; label: string; except?: string[]; choose: (id: string, name: string) => void; value?: string }) {
  const [q, setQ] = useState('');
  const found = useWishable(what, q);
  return (
    <Select className={css.finder} showSearch={{ filterOption: false, onSearch: setQ }} value={value ?? null} placeholder={label} aria-label={label} loading={found.isFetching}
      options={(found.data ?? []).filter((o) => !except.includes(o.id)).map((o) => ({ value: o.id, label: o.name }))}
      onChange={(id: string) => choose(id, found.data?.find((o) => o.id === id)?.name ?? id)} />
  );
}

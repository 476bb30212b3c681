import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { ConfirmAct } from '@/components/ConfirmAct';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { formatInstant } from '@/lib/dates';
import { useKept } from '@/lib/kept';
import { useLatest } from '@/lib/latest';
import { dropCopy } from '@/lib/localCopy';
import { asProblem } from '@/lib/problem';
import { useAgenda } from '../api/useAgenda';
import { useSaveWishes, useWishable, useWishes, type Wisher } from '../api/useWishes';
import type { WishList } from '../model';
import css from './meetings.module.css';

/** Whom one wishes to meet, the most wanted first, and when one cannot. */
export function WishEditor({ wisher, may }: { wisher: Wisher; may: boolean }) {
  const query = useWishes(wisher);
  const kept = keptOf(wisher);
  const save = useSaveWishes(wisher, () => dropCopy(kept));
  const reload = async () => (await query.refetch({ throwOnError: true })).data;
  return <DataState of={query} rows={4}>{(list) => <Editor key={list.version} wisher={wisher} list={list} kept={kept} save={save} reload={reload} may={may} />}</DataState>;
}

/** Names the local copy of what is not saved yet. */
const keptOf = (wisher: Wisher) => `wishes.${wisher.as === 'project' ? wisher.id : `${wisher.creditCode}.${wisher.season ?? ''}`}`;

type Draft = Pick<WishList, 'wishes' | 'absences' | 'most'> & { representative: string };
const draftOf = (list: WishList): Draft => ({ wishes: list.wishes, absences: list.absences, most: list.most, representative: list.representative ?? '' });

type EditorProps = { wisher: Wisher; list: WishList; kept: string; save: ReturnType<typeof useSaveWishes>; reload: () => Promise<WishList | undefined>; may: boolean };

function Editor({ wisher, list, kept: name, save, reload, may }: EditorProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const saved = draftOf(list);
  const kept = useKept<Draft>(name);
  const [draft, setDraft] = useState<Draft>(may && kept.initial ? kept.initial : saved);
  /** The version that the draft was begun on; not known of one that was kept before this was. */
  const [base, setBase] = useState(may && kept.initial ? kept.base : list.version);
  const { wishes, absences, most, representative } = draft;
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    kept.keep({ ...draft, ...part }, base);
  };
  const what = wisher.as === 'project' ? 'organisations' : 'projects';
  const changed = JSON.stringify(draft) !== JSON.stringify(saved);
  const calledOff = useCalledOff(wisher, list, absences);
  const keep = (over = base ?? list.version) => save.mutateAsync({ wishes: wishes.map((w) => w.party), absences: absences.filter((id) => list.slots.some((s) => s.id === id)), most, representative: representative || null, version: over });
  const problem = save.isError ? asProblem(save.error) : null;
  const newer = base !== list.version && !save.isPending;
  const { unread, onLatest } = useLatest(reload);
  const keepMine = (now: WishList) => {
    kept.keep(draft, now.version);
    save.reset();
    setBase(now.version);
  };
  const takeTheirs = (now: WishList) => {
    kept.drop();
    save.reset();
    setDraft(draftOf(now));
    setBase(now.version);
  };
  const move = (at: number, by: number) => {
    const next = [...wishes];
    const [taken] = next.splice(at, 1);
    if (taken) next.splice(at + by, 0, taken);
    change({ wishes: next });
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
                <Button size="small" aria-label={t('wishes.remove', { name: w.name })} onClick={() => change({ wishes: wishes.filter((x) => x !== w) })}>×</Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {may && wishes.length < 30 && <Add what={what} season={list.season} taken={wishes.map((w) => w.party)} add={(w) => change({ wishes: [...wishes, w] })} />}
      {list.slots.length > 0 && (
        <fieldset className={css.absences} disabled={!may}>
          <legend>{t('wishes.absent')}</legend>
          <Checkbox.Group value={absences} onChange={(ids) => change({ absences: ids })} options={list.slots.map((s) => ({ value: s.id, label: formatInstant(s.startsAt) }))} />
        </fieldset>
      )}
      <p>
        <label>{t('wishes.most')} <InputNumber<number> min={0} max={16} precision={0} changeOnWheel={false} disabled={!may} value={most} placeholder={String(list.usual)} onChange={(n) => change({ most: n })} /></label> <span className="muted">{t('wishes.mostHint', { count: list.usual })}</span>
      </p>
      {wisher.as === 'project' && (
        <p>
          <label>{t('wishes.representative')} <Input className={css.name} maxLength={40} disabled={!may} value={representative} onChange={(e) => change({ representative: e.target.value })} /></label> <span className="muted">{t('wishes.representativeHint')}</span>
        </p>
      )}
      {may && (
        <div className="row">
          {changed && calledOff && calledOff.length > 0
            ? <ConfirmAct primary danger disabled={newer} act={t('wishes.save')} title={t('wishes.save')} consequence={t('wishes.callsOff', { meetings: calledOff.join(t('common:partSeparator')) })} perform={() => keep()} />
            : <Button type="primary" disabled={!changed || !calledOff || newer} loading={save.isPending} onClick={() => void keep().catch(() => undefined)}>{t('wishes.save')}</Button>}
          {changed && <span className="muted">{t('wishes.unsaved')}</span>}
          {save.isSuccess && !changed && <span role="status" className="muted">{t('wishes.saved')}</span>}
        </div>
      )}
      {(problem?.stale || newer) && <StaleNotice problem={problem?.stale ? problem : null} keepMine={() => void onLatest(keepMine)} takeTheirs={() => void onLatest(takeTheirs)} />}
      {unread && <ProblemAlert problem={unread} />}
      {problem && !problem.stale && <ProblemAlert problem={problem} />}
    </>
  );
}

/** Planned meetings that what is newly ticked would call off; undefined until the agenda is there. */
function useCalledOff(wisher: Wisher, list: WishList, absences: readonly string[]): string[] | undefined {
  const { data: agenda, isPending } = useAgenda(wisher.as === 'project' ? { as: 'tenant', tenant: wisher.tenant } : { as: 'organisation', creditCode: wisher.creditCode }, list.season);
  const times = new Set(list.slots.filter((s) => absences.includes(s.id) && !list.absences.includes(s.id)).map((s) => s.startsAt));
  return isPending ? undefined : (agenda?.items ?? []).filter((m) => m.status === 'PLANNED' && times.has(m.startsAt) && (wisher.as === 'organisation' || m.projectId === wisher.id))
    .map((m) => `${formatInstant(m.startsAt)} ${m.title}`);
}

function Add({ what, season, taken, add }: { what: 'projects' | 'organisations'; season: string; taken: string[]; add: (wish: { party: string; name: string }) => void }) {
  const { t } = useTranslation('meetings');
  return <Finder what={what} season={season} label={t(`wishes.add.${what}`)} except={taken} choose={(id, name) => add({ party: id, name })} />;
}

type FinderProps = { what: 'projects' | 'organisations'; season?: string | undefined; label: string; except?: string[]; choose: (id: string, name: string) => void; value?: string };

/** Finds a project of a fair, or an organisation, by a part of its name. */
export function Finder({ what, season, label, except = [], choose, value }: FinderProps) {
  const [q, setQ] = useState('');
  const found = useWishable(what, q, season);
  return (
    <Select className={css.finder} showSearch={{ filterOption: false, onSearch: setQ }} value={value ?? null} placeholder={label} aria-label={label} loading={found.isFetching}
      options={(found.data ?? []).filter((o) => !except.includes(o.id)).map((o) => ({ value: o.id, label: o.name }))}
      onChange={(id: string) => choose(id, found.data?.find((o) => o.id === id)?.name ?? id)} />
  );
}

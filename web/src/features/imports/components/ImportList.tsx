import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { newKey } from '@/lib/intention';
import { local } from '@/lib/i18n';
import { asProblem, type Problem } from '@/lib/problem';
import { useSeasonList } from '@/lib/season';
import { fetchMade, sendList } from '../api/sendList';
import { accepted, buyersOf, importPath, previewPath, refusedPath, type Preview, type Target } from '../model';
import { BuyerProgress, type Done } from './BuyerProgress';
import { FileDrop } from './FileDrop';
import { PreviewTable } from './PreviewTable';

/** One file on its way: what it would make, and what it has made. The keys stay the same when a step is tried again. */
type List = { file: File; season: string | undefined; preview: Preview; keys: Record<string, string> };

/** A project list: choose it, look at every row, then import; nothing is saved before. */
export function ImportList({ target }: { target: Target }) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const [list, setList] = useState<List | null>(null);
  const seasons = useSeasonList().filter((s) => s.takesProjects);
  const [chosen, setChosen] = useState<string>();
  const season = chosen ?? seasons.find((s) => s.projectsFirst)?.code;
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);

  const attempt = async (what: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await what().catch((error: unknown) => setProblem(asProblem(error)));
    setBusy(false);
  };
  const look = (file: File) => attempt(async () => {
    setDone([]);
    setList(null);
    setList({ file, season, preview: await sendList<Preview>(previewPath(target, season), file, newKey()), keys: {} });
  });
  const buyers = !list ? [] : target === 'district' ? buyersOf(list.preview.rows) : [{ tenant: target.tenant, rows: accepted(list.preview.rows).length }].filter((b) => b.rows > 0);
  const keyFor = (l: List, tenant: string) => (l.keys[tenant] ??= newKey());
  const importAll = (l: List) => attempt(async () => {
    const tried = new Map(done.map((d) => [d.tenant, d]));
    for (const { tenant } of buyers) {
      if (tried.get(tenant)?.made !== undefined) continue;
      try {
        const made = await sendList<Preview>(importPath(target, tenant, l.season), l.file, keyFor(l, tenant));
        tried.set(tenant, { tenant, made: made.accepted });
      } catch (error) {
        tried.set(tenant, { tenant, problem: asProblem(error) });
      }
      setDone([...tried.values()]);
    }
    await Promise.all([['tenant-projects'], ['district']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  });
  const finished = buyers.length > 0 && buyers.every((b) => done.some((d) => d.tenant === b.tenant && d.made !== undefined));
  const made = done.reduce((sum, d) => sum + (d.made ?? 0), 0);
  return (
    <>
      {seasons.length > 1 && (
        <p>
          <label htmlFor="import-season">{t('season')}</label>{' '}
          <Select id="import-season" disabled={busy} popupMatchSelectWidth={false} value={season ?? null} options={seasons.map((s) => ({ value: s.code, label: local(s.name) }))}
            onChange={(code: string) => {
              setChosen(code);
              // What was looked at was for the season before.
              setList(null);
              setDone([]);
            }} />
        </p>
      )}
      <FileDrop busy={busy} chosen={list?.file.name} onChosen={(file) => void look(file)} />
      {problem && <ProblemAlert problem={problem} />}
      {list && (
        <Section title={list.file.name} extra={<span role="status">{t('found', { accepted: list.preview.accepted, refused: list.preview.refused })}</span>}>
          {finished
            ? <Alert type="success" showIcon title={t('made', { count: made })} description={t('madeWhy')} />
            : <p>{list.preview.accepted ? t('before') : t('nothing')}</p>}
          {(target === 'district' || done.length > 0) && buyers.length > 0 && <BuyerProgress buyers={buyers} done={done} busy={busy} />}
          <div className="row form-foot">
            {!finished && buyers.length > 0 && <Button type="primary" loading={busy} onClick={() => void importAll(list)}>{done.length ? t('again') : t('import', { count: list.preview.accepted })}</Button>}
            {list.preview.refused > 0 && (
              <Button disabled={busy} onClick={() => void attempt(() => fetchMade(refusedPath(target, list.season), list.file, newKey(), t('refusedFile')))}>{t('refused', { count: list.preview.refused })}</Button>
            )}
          </div>
          <PreviewTable rows={list.preview.rows} district={target === 'district'} finished={finished} />
        </Section>
      )}
    </>
  );
}

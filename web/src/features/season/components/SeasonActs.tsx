import { Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import { DayInput } from '@/components/form/MomentInput';
import { formatCount } from '@/lib/money';
import { asProblem } from '@/lib/problem';
import { useDiscardSeason, useSeasonAct } from '../api/useSeasonAct';
import { useUnfinished } from '../api/useSeasons';
import type { Season, Unfinished } from '../model';

type Props = {
  season: Season;
  reload: () => void;
  /** Its address is another one now, or there is none any more. */
  onMoved: (code: string | null) => void;
};

/** What the district can do with a fair as a whole; the plan itself is a form of its own. */
export function SeasonActs({ season, reload, onMoved }: Props) {
  const { t } = useTranslation(['season', 'common']);
  const act = useSeasonAct();
  const discard = useDiscardSeason();
  if (season.stage === 'CLOSED') return null;
  const draft = season.stage === 'DRAFT';
  const required = [{ required: true, message: t('common:form.required') }];
  const recode = ({ code }: { code: string }, intention: string) => act.mutateAsync({ act: 'recode', season, code, intention }).then((now) => onMoved(now.code));
  return (
    <>
      {draft && <ConfirmAct primary act={t('desk.openAct')} title={t('desk.openAct')} consequence={t('desk.openText')} reload={reload} perform={({ intention }) => act.mutateAsync({ act: 'open', season, intention })} />}
      <FormAct<{ opensOn: string }> name={`season.${season.code}.postpone`} act={t('desk.postpone')} title={t('desk.postpone')} consequence={t('desk.postponeText')} reload={reload}
        perform={({ opensOn }, intention) => act.mutateAsync({ act: 'postpone', season, opensOn, intention })}>
        <Form.Item name="opensOn" label={t('desk.newFirstDay')} rules={required}><DayInput /></Form.Item>
      </FormAct>
      <FormAct<{ code: string }> name={`season.${season.code}.recode`} act={t('desk.recode')} title={t('desk.recode')} consequence={t('desk.recodeText')} reload={reload} initial={{ code: season.code }} perform={recode}>
        <Form.Item name="code" label={t('form.code')} rules={required}><Input maxLength={16} /></Form.Item>
      </FormAct>
      {!draft && <ConfirmAct act={t('desk.takeBack')} title={t('desk.takeBack')} consequence={t('desk.takeBackText')} reload={reload} perform={({ intention }) => act.mutateAsync({ act: 'take-back', season, intention })} />}
      {draft && <ConfirmAct danger act={t('desk.discard')} title={t('desk.discard')} consequence={t('desk.discardText')} reload={reload} perform={({ intention }) => discard.mutateAsync({ season, intention }).then(() => onMoved(null))} />}
      {(season.stage === 'RUNNING' || season.stage === 'OVER') && <Close season={season} reload={reload} />}
    </>
  );
}

/** Closing shows first what is open; what is closed is what was seen. */
function Close({ season, reload }: { season: Season; reload: () => void }) {
  const { t } = useTranslation(['season', 'common']);
  const act = useSeasonAct();
  const { data: open, refetch } = useUnfinished(season.code);
  // The dialog keeps its act from when it was opened; what it shows may be newer after a refusal, and that is what is sent.
  const shown = useRef(open);
  useEffect(() => {
    shown.current = open;
  }, [open]);
  const again = () => {
    reload();
    void refetch();
  };
  return (
    <ConfirmAct danger disabled={!open} act={t('desk.close')} title={t('desk.close')} reload={again}
      perform={({ intention }) => act.mutateAsync({ act: 'close', season, open: Object.fromEntries((shown.current ?? []).map((u) => [u.kind, u.count])), intention }).catch((error: unknown) => {
        void refetch();
        const problem = asProblem(error);
        throw problem.at(problem.violations.map((v) => ({ ...v, message: t('common:named', { name: t(v.field as `open.${Unfinished['kind']}`), text: v.message }) })));
      })}
      consequence={
        <>
          {open && open.length > 0 && <><p>{t('desk.unfinishedText')}</p><ul>{open.map((u) => <li key={u.kind}>{t('common:named', { name: t(`open.${u.kind}`), text: formatCount(u.count) })}</li>)}</ul></>}
          <p>{t('desk.closeText')}</p>
        </>
      } />
  );
}

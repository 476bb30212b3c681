import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { CursorTable } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { StateTag } from '@/components/StateTag';
import { useListState } from '@/lib/listState';
import { useHolds } from '@/lib/session';
import { useCalendarAct } from '../api/useCalendarAct';
import { useEditions } from '../api/useEditions';
import type { Edition } from '../model';
import { Days } from './Days';
import { PreviewView } from './PreviewView';

/** What was entered of the State Council's notices, and what became of it. */
export function EditionList() {
  const { t } = useTranslation('calendar');
  const list = useListState<never>([], undefined, 'editions');
  const query = useEditions(list.query);
  return (
    <CursorTable name="calendar-editions" caption={t('editions')} rowKey={(e) => e.id} list={list} query={query}
      empty={<EmptyState title={t('noEditions')} why={t('noEditionsWhy')} />} columns={[
        { key: 'name', title: t('edition'), main: true, cell: (e) => t('editionOf', { year: e.year.year, version: e.year.version }) },
        { key: 'status', title: t('state'), cell: (e) => <StateTag of="editionStatus" state={e.status} /> },
        { key: 'source', title: t('source'), cell: (e) => e.year.source },
        { key: 'by', title: t('proposedBy'), cell: (e) => <>{e.proposedBy}<br /><Instant at={e.proposedAt} /></> },
        { key: 'decided', title: t('decidedBy'), cell: (e) => e.decidedBy && <>{e.decidedBy}<br /><Instant at={e.decidedAt} />{e.returnedReason && <p>{e.returnedReason}</p>}</> },
        { key: 'days', title: t('content'), cell: (e) => <Content edition={e} /> },
        { key: 'acts', title: t('acts'), cell: (e) => <EditionActs edition={e} reload={() => void query.refetch()} /> },
      ]} />
  );
}

function Content({ edition: e }: { edition: Edition }) {
  const { t } = useTranslation('calendar');
  return (
    <details open={!!e.preview}>
      <summary>{t('days', { off: e.year.daysOff.length, worked: e.year.makeUpDays.length })}</summary>
      {e.preview ? <PreviewView preview={e.preview} /> : <><p>{t('daysOff')}</p><Days of={e.year.daysOff} /><p>{t('makeUpDays')}</p><Days of={e.year.makeUpDays} /></>}
    </details>
  );
}

function EditionActs({ edition: e, reload }: { edition: Edition; reload: () => void }) {
  const { t } = useTranslation('calendar');
  const admin = useHolds(['district-admin']);
  const act = useCalendarAct();
  if (!admin || e.status !== 'PROPOSED') return null;
  return (
    <>
      <ConfirmAct primary act={t('confirm')} title={t('confirmTitle', { year: e.year.year })} consequence={t('confirmText')} reload={reload}
        perform={({ intention }) => act.mutateAsync({ act: 'confirm', edition: e, intention })} />
      <ConfirmAct act={t('return')} title={t('returnTitle', { year: e.year.year })} consequence={t('returnText')} reason={t('reason')} reload={reload}
        perform={({ reason, intention }) => act.mutateAsync({ act: 'return', edition: e, reason, intention })} />
    </>
  );
}

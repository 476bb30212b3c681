import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { Instant } from '@/components/Instant';
import { useListState } from '@/lib/listState';
import { useLabel } from '@/lib/useLabel';
import { useConsultationAnswers } from '../api/useConsultationAnswers';
import { useTenantAnswers } from '../api/useTenantAnswers';
import type { ConsultationAnswer } from '../model';

type List = ReturnType<typeof useListState<never>>;
type Page = { items: ConsultationAnswer[]; next: string | null };

/** What was answered, for everyone. */
export function Answers({ consultation }: { consultation: string }) {
  const list = useListState<never>([], undefined, 'answers');
  return <AnswerTable list={list} query={useConsultationAnswers(consultation, list.query)} />;
}

/** The same for the buyer, with the way to hide what nobody should have to read. */
export function TenantAnswers({ tenant, project, consultation, act }: { tenant: string; project: string; consultation: string; act?: (answer: ConsultationAnswer) => ReactNode }) {
  const list = useListState<never>([], undefined, 'answers');
  return <AnswerTable list={list} query={useTenantAnswers(tenant, project, consultation, list.query)} {...(act && { act })} />;
}

function AnswerTable({ list, query, act }: { list: List; query: UseQueryResult<Page>; act?: (answer: ConsultationAnswer) => ReactNode }) {
  const { t } = useTranslation('consultations');
  const label = useLabel();
  const columns: Column<ConsultationAnswer>[] = [
    { key: 'name', title: t('who'), main: true, cell: (a) => <>{a.name}<br /><small className="muted">{label('answerStanding', a.standing)}</small></> },
    { key: 'text', title: t('answer'), cell: (a) => (a.text === null ? <span className="muted">{t('hidden', { reason: a.hiddenReason })}</span> : <span className="prose">{a.text}</span>) },
    { key: 'at', title: t('answeredAt'), cell: (a) => <Instant at={a.answeredAt} /> },
    ...(act ? [{ key: 'act', title: t('act.title'), cell: (a: ConsultationAnswer) => a.text !== null && act(a) }] : []),
  ];
  return <CursorTable name="consultation-answers" caption={t('answers')} columns={columns} rowKey={(a) => a.id} list={list} query={query} empty={<EmptyState title={t('noAnswers')} />} />;
}

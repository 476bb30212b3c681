import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { CursorTable, type Column } from '@/components/CursorTable';
import { EmptyState } from '@/components/EmptyState';
import { FormAct } from '@/components/FormAct';
import { Section } from '@/components/Page';
import { labelled } from '@/lib/domain';
import { useListState } from '@/lib/listState';
import type { Schema } from '@/lib/schema';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useExperts, useKeepExpert } from '../api/useExperts';
import type { Expert } from '../model';

/** 评审专家库: who may be drawn for what, and who speaks for a buyer. */
export function ExpertList() {
  const { t } = useTranslation(['members', 'common']);
  const label = useLabel();
  const admin = useHolds(['district-admin']);
  const list = useListState<never>([], undefined, 'experts');
  const keep = useKeepExpert();
  const required = [{ required: true, whitespace: true, min: 2, message: t('common:form.required') }];
  const columns: Column<Expert>[] = [
    { key: 'name', title: t('name'), main: true, cell: (e) => e.name },
    { key: 'username', title: t('username'), cell: (e) => e.username },
    { key: 'kind', title: t('experts.kind'), cell: (e) => (e.kind ? label('expertKind', e.kind) : <span className="muted">{t('experts.unknown')}</span>) },
    { key: 'specialty', title: t('experts.specialty'), cell: (e) => e.specialty ?? '—' },
    { key: 'unit', title: t('experts.unit'), cell: (e) => e.unit ?? '—' },
    ...(admin ? [{
      key: 'act', title: t('act'), cell: (e: Expert) => (
        <FormAct<Schema<'KeepExpertRequest'>> small name={`expert.${e.sub}`} act={t('experts.keep')} title={t('experts.keepTitle', { name: e.name })} consequence={t('experts.keepText')}
          initial={{ kind: e.kind ?? 'EXPERT', specialty: e.specialty ?? '', unit: e.unit ?? '' }}
          perform={(expert, intention) => keep.mutateAsync({ sub: e.sub, expert, intention })}>
          <Form.Item name="kind" label={t('experts.kind')} rules={[{ required: true }]}>
            <Radio.Group options={labelled.expertKind.map((v) => ({ value: v, label: label('expertKind', v) }))} />
          </Form.Item>
          <Form.Item name="specialty" label={t('experts.specialty')} rules={required}><Input maxLength={60} /></Form.Item>
          <Form.Item name="unit" label={t('experts.unit')} rules={required}><Input maxLength={120} /></Form.Item>
        </FormAct>
      ),
    }] : []),
  ];
  return (
    <Section title={t('experts.title')}>
      <p className="muted">{t('experts.lead')}</p>
      <CursorTable name="experts" caption={t('experts.title')} columns={columns} rowKey={(e) => e.sub} list={list} query={useExperts()}
        empty={<EmptyState title={t('experts.empty')} why={t('experts.emptyWhy')} />} />
    </Section>
  );
}

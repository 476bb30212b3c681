import { Checkbox, Form, Input } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FormAct } from '@/components/FormAct';
import type { Schema } from '@/lib/schema';
import { useKeepSearch, useSavedSearches, type SavedSearch } from '../api/useSavedSearches';
import type { PublicFilter } from '../model';

type Props = { filters: Partial<Record<PublicFilter, string>> };

/** The address under which the list shows what the search finds. */
const address = ({ search }: SavedSearch) => `/projects?${new URLSearchParams(Object.entries(search).filter((e): e is [string, string] => typeof e[1] === 'string')).toString()}`;

/** The searches that I keep, and the present one to be kept, with or without a daily mail. */
export default function SavedSearches({ filters }: Props) {
  const { t } = useTranslation(['projects', 'common']);
  const kept = useSavedSearches();
  const act = useKeepSearch();
  const search = { tenant: null, stream: null, field: null, status: null, procedure: null, minBudget: null, maxBudget: null, q: null, ...filters } as Schema<'ProjectSearch'>;
  return (
    <div className="row">
      {kept.data?.map((s) => (
        <span key={s.id} className="row">
          <Link to={address(s)}>{s.name}{s.digest && ` · ${t('saved.daily')}`}</Link>
          <ConfirmAct act={t('saved.forget')} title={t('saved.forgetTitle', { name: s.name })} consequence={t('saved.forgetText')} perform={({ intention }) => act.mutateAsync({ forget: s.id, intention })} />
        </span>
      ))}
      {Object.keys(filters).length > 0 && (
        <FormAct<{ name: string; digest?: boolean }> name="saved-search" act={t('saved.keep')} title={t('saved.keep')} consequence={t('saved.keepText')}
          perform={({ name, digest }, intention) => act.mutateAsync({ keep: { name, digest: digest ?? false, search }, intention })}>
          <Form.Item name="name" label={t('saved.name')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input maxLength={60} /></Form.Item>
          <Form.Item name="digest" valuePropName="checked"><Checkbox>{t('saved.digest')}</Checkbox></Form.Item>
        </FormAct>
      )}
    </div>
  );
}

import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Letter } from '../model';
import css from './remedies.module.css';

type Props = { at: readonly (string | number)[]; number: number; initial?: Letter['matters'][number] | undefined; children?: ReactNode };

/** One matter of a letter. `initial`: what it begins with, where the form as a whole does not say so. */
export function MatterFields({ at, number, initial, children }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const must = [{ required: true, whitespace: true, message: t('common:form.required') }];
  const field = (name: keyof Letter['matters'][number]) => ({ name: [...at, name], ...(initial && { initialValue: initial[name] }) });
  return (
    <fieldset className={css.matter}>
      <legend>{t('letter.number', { number })}</legend>
      <Form.Item {...field('matter')} label={t('letter.matter')} extra={t('letter.matterHint')} rules={must}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      <Form.Item {...field('request')} label={t('letter.request')} rules={must}><Input.TextArea rows={2} maxLength={1000} showCount /></Form.Item>
      <Form.Item {...field('facts')} label={t('letter.facts')} rules={must}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
      <Form.Item {...field('law')} label={t('letter.law')}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>
      {children}
    </fieldset>
  );
}

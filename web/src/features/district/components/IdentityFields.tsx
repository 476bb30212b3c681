import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Numbers of the identity papers that the official has seen; they are not kept. */
export function IdentityFields({ known }: { known?: boolean }) {
  const { t } = useTranslation(['district', 'common']);
  const rules = known ? [] : [{ required: true, whitespace: true, message: t('common:form.required') }];
  return (
    <>
      <Form.Item name="representativeNumber" label={t('identity.representative')} rules={rules}><Input maxLength={40} autoComplete="off" spellCheck={false} /></Form.Item>
      <Form.Item name="controllerNumber" label={t('identity.controller')} rules={rules} extra={t('identity.hint')}><Input maxLength={40} autoComplete="off" spellCheck={false} /></Form.Item>
    </>
  );
}

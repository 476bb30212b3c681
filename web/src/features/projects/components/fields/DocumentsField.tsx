import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { uploadTenantFile } from '../../api/tenantFiles';

const kinds = '.pdf,.doc,.docx,.wps,.xls,.xlsx,.et,.png,.jpg,.jpeg';

/** The project's files: uploaded at once, part of the content from then on. */
export function DocumentsField({ tenant }: { tenant: string }) {
  const { t } = useTranslation('projects');
  return (
    <Form.Item name="documents" label={t('field.documents')}><Documents tenant={tenant} /></Form.Item>
  );
}

type Props = { tenant: string; value?: UploadedFile[]; onChange?: (files: UploadedFile[]) => void };

function Documents({ tenant, value, onChange }: Props) {
  const { t } = useTranslation('projects');
  // The content keeps only what identifies a file.
  const keep = (files: UploadedFile[]) => onChange?.(files.map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })));
  return <FileUpload files={value ?? []} upload={uploadTenantFile(tenant)} onChange={keep} accept={kinds} hint={t('hint.documents')} />;
}

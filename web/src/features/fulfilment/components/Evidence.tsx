import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { uploadEvidence } from '../api/evidence';

type File = { id: string; name: string };
type Props = { creditCode: string; hint: string; value?: File[]; onChange?: (files: File[]) => void };

/** Files of the organisation that go with what it asks for. */
export function Evidence({ creditCode, hint, value, onChange }: Props) {
  const keep = (files: UploadedFile[]) => onChange?.(files.map(({ id, name }) => ({ id, name })));
  return <FileUpload files={value ?? []} upload={uploadEvidence(creditCode)} onChange={keep} accept=".pdf,.doc,.docx,.wps,.xls,.xlsx,.et,.png,.jpg,.jpeg,.heic,.heif" hint={hint} />;
}

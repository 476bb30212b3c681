import type { Upload } from '@/components/FileUpload';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';
import { upload } from '@/lib/upload';

/** Puts a file into the organisation's store; a record or a request then names it. */
export const uploadEvidence = (creditCode: string): Upload => (file, intention, onProgress, signal) =>
  upload<Schema<'FileView'>>(`/organisations/${creditCode}/files`, file, intention, onProgress, signal);

export const openContract = (creditCode: string, contract: { id: string; number: string }) =>
  download(`/organisations/${creditCode}/contracts/${contract.id}/document`, `${contract.number}.pdf`);

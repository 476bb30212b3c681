import { upload } from '@/lib/upload';
import type { Schema } from '@/lib/schema';
import type { Upload } from '@/components/FileUpload';

/** Puts the scan of a contract into the tenant's store. */
export const uploadScan = (tenant: string): Upload => (file, intention, onProgress, signal) =>
  upload<Schema<'FileView'>>(`/tenants/${tenant}/files`, file, intention, onProgress, signal);

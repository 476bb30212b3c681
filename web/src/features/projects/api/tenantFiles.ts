import { download } from '@/lib/download';
import { upload } from '@/lib/upload';
import type { Schema } from '@/lib/schema';
import type { Upload } from '@/components/FileUpload';

/** Puts a file into the tenant's store; it belongs to a project once its content names it. */
export const uploadTenantFile = (tenant: string): Upload => (file, intention, onProgress, signal) =>
  upload<Schema<'FileView'>>(`/tenants/${tenant}/files`, file, intention, onProgress, signal);

export const openTenantFile = (tenant: string) => (file: { id: string; name: string }) =>
  download(`/tenants/${tenant}/files/${file.id}`, file.name);

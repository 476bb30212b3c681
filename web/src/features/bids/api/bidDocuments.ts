import type { Upload } from '@/components/FileUpload';
import { download } from '@/lib/download';
import type { Schema } from '@/lib/schema';
import { upload } from '@/lib/upload';

/** Puts a file into the envelope; it belongs to the bid once its content names it. */
export const uploadBidDocument = (creditCode: string, bid: string): Upload => (file, intention, onProgress, signal) =>
  upload<Schema<'FileView'>>(`/organisations/${creditCode}/bids/${bid}/documents`, file, intention, onProgress, signal);

export const openBidDocument = (creditCode: string, bid: string) => (file: { id: string; name: string }) =>
  download(`/organisations/${creditCode}/bids/${bid}/documents/${file.id}`, file.name);

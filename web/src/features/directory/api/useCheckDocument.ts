import { useMutation } from '@tanstack/react-query';
import type { Schema } from '@/lib/schema';
import { upload } from '@/lib/upload';
import { newKey } from '@/lib/intention';

/** Has a document checked; the server does not keep it. */
export function useCheckDocument() {
  return useMutation({
    mutationFn: (file: File) => upload<Schema<'DocumentFinding'>>('/documents/check', file, newKey(), () => undefined),
  });
}

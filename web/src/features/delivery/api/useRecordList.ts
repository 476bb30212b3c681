import { useMutation, useQueryClient } from '@tanstack/react-query';
import { upload } from '@/lib/upload';
import type { Schema } from '@/lib/schema';
import type { RecordList } from '../model';
import { ownKey } from './keys';

const path = (creditCode: string, contract: string) => `/organisations/${creditCode}/contracts/${contract}/delivery/record-lists`;

/** Sends a list of services to be looked at. */
export function useLookAtList(creditCode: string, contract: string) {
  return useMutation({
    mutationFn: ({ file, intention }: { file: File; intention: string }) =>
      upload<RecordList>(`${path(creditCode, contract)}/preview`, file, intention, () => undefined),
  });
}

/** Sends it to be booked: as a whole, or not at all. */
export function useBookList(creditCode: string, contract: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, intention }: { file: File; intention: string }) =>
      upload<Schema<'DeliveryView'>>(path(creditCode, contract), file, intention, () => undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownKey(creditCode, contract) }),
  });
}

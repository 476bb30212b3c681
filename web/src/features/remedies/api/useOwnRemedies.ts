import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { ownRemediesKey } from './keys';

/** What the organisation itself said against a project, and how others' objections were decided. */
export function useOwnRemedies(creditCode: string, id: string) {
  return useQuery({ queryKey: ownRemediesKey(creditCode, id), queryFn: () => call(api.GET('/organisations/{creditCode}/projects/{id}/remedies', { params: { path: { creditCode, id } } })) });
}

import { useMutation } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Notice } from '../model';

/** What a notice says and would change; nothing is kept. */
export function usePreview() {
  return useMutation({ mutationFn: (body: Notice) => call(api.POST('/district/calendar/preview', { body })) });
}

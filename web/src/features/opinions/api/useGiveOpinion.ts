import { useMutation } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import { deviceFor } from '@/lib/device';
import type { Answers } from '../model';

/** The same answers from the same device are taken once, however often they are sent. */
export function useGiveOpinion(link: string) {
  return useMutation({
    mutationFn: (answers: Answers) => call(api.POST('/surveys/{link}', { params: { path: { link } }, body: { ...answers, device: deviceFor(link) } })),
  });
}

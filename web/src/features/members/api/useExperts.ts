import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

const key = ['district', 'experts'] as const;

/** The evaluators, and as what each may sit in committees. */
export function useExperts() {
  return useQuery({ queryKey: key, queryFn: () => call(api.GET('/district/experts')) });
}

type Keep = { sub: string; expert: Schema<'KeepExpertRequest'>; intention: string };

/** The district says as what an evaluator may sit; the answer is the register as it now stands. */
export function useKeepExpert() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ sub, expert, intention }: Keep) =>
      call(api.PUT('/district/experts/{sub}', { params: { path: { sub } }, headers: actHeaders(intention), body: expert })),
    onSuccess: (page) => queries.setQueryData(key, page),
  });
}

import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function usePublishedOpinions(contract: string) {
  return useQuery({ queryKey: ['contracts', 'one', contract, 'opinions'], queryFn: () => call(api.GET('/contracts/{contract}/opinions', { params: { path: { contract } } })) });
}

import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

/** What the link of a poster asks. */
export function useSurveyForm(link: string) {
  return useQuery({ queryKey: ['surveys', link], queryFn: () => call(api.GET('/surveys/{link}', { params: { path: { link } } })) });
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actHeaders, api, call } from '@/lib/api';

const offerKey = (link: string) => ['offer', link] as const;

/** What whoever has the link is asked to be. It goes in the request's body: addresses are written down by servers. */
export function useOffer(link: string) {
  return useQuery({ queryKey: offerKey(link), queryFn: () => call(api.POST('/me/invitations/look', { body: { link } })), retry: false });
}

/** Says yes or no; with a yes the roles are read anew. */
export function useAnswerOffer(link: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ yes, intention }: { yes: boolean; intention: string }) => {
      const options = { headers: actHeaders(intention), body: { link } };
      return yes ? call(api.POST('/me/invitations/accept', options)) : call(api.POST('/me/invitations/decline', options));
    },
    onSuccess: async (offer) => {
      queries.setQueryData(offerKey(link), offer);
      await queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
}

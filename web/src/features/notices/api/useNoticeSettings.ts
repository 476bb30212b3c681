import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type NoticeSettings = Schema<'NotificationSettingsView'>;
export type Mode = Schema<'TopicMode'>['mode'];

const key = ['me', 'notification-settings'] as const;

export function useNoticeSettings() {
  return useQuery({ queryKey: key, queryFn: () => call(api.GET('/me/notification-settings')) });
}

export function useChooseNotices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NotificationSettingsRequest'>) => call(api.PUT('/me/notification-settings', { body })),
    onSuccess: (chosen) => {
      queries.setQueryData(key, chosen);
      return queries.invalidateQueries({ queryKey: ['me', 'notifications'] });
    },
  });
}

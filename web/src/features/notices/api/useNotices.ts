import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type Notice = Schema<'NotificationView'>;
export type Topic = Notice['topic'];

export const noticesKey = ['me', 'notifications'] as const;

export function useNotices(query: { unread?: boolean; topic?: Topic; cursor?: string; limit?: number }) {
  return useQuery({
    queryKey: [...noticesKey, 'list', query],
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/me/notifications', { params: { query } })),
  });
}

export function useNotice(id: string) {
  return useQuery({ queryKey: [...noticesKey, 'one', id], queryFn: () => call(api.GET('/me/notifications/{notification}', { params: { path: { notification: id } } })) });
}

/** Of how many acts I have not read; at most 100 are counted. */
export function useUnread() {
  return useQuery({ queryKey: [...noticesKey, 'unread'], refetchInterval: 60_000, queryFn: () => call(api.GET('/me/notifications/unread')) });
}

import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';
import type { Schema } from '@/lib/schema';

export type Notification = Schema<'NotificationView'>;

export function useNotifications() {
  return useQuery({ queryKey: ['me', 'notifications'], refetchInterval: 60_000, queryFn: () => call(api.GET('/me/notifications')) });
}

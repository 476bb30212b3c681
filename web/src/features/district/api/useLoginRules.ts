import { useQuery } from '@tanstack/react-query';
import { api, call } from '@/lib/api';

export function useLoginRules() {
  return useQuery({ queryKey: ['district', 'login-rules'], queryFn: () => call(api.GET('/district/login-rules')) });
}

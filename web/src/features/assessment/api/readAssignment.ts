import { api, call } from '@/lib/api';

export function readAssignment(id: string) {
  return call(api.GET('/me/assignments/{id}', { params: { path: { id } } }));
}

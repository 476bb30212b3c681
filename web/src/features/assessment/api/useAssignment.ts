import { useQuery } from '@tanstack/react-query';
import { assignmentKey } from './keys';
import { readAssignment } from './readAssignment';

export function useAssignment(id: string) {
  return useQuery({ queryKey: assignmentKey(id), queryFn: () => readAssignment(id) });
}

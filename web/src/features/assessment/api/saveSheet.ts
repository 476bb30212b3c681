import { api, call, ifMatch } from '@/lib/api';
import type { ScoreSheet } from '../model';

export function saveSheet(id: string, sheet: ScoreSheet, version: number) {
  return call(api.PUT('/me/assignments/{id}/scores', { params: { path: { id } }, body: sheet, headers: ifMatch(version) }));
}

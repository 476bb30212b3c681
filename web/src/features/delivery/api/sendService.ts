import { actHeaders, api, call } from '@/lib/api';
import { asProblem, type Problem } from '@/lib/problem';
import type { Schema } from '@/lib/schema';
import { dropUnsent, keepUnsent, readUnsent, type Unsent } from '@/lib/unsent';
import { upload } from '@/lib/upload';
import type { EvidenceKind, ServiceForm } from '../model';

export type UnsentService = Unsent<{ service: Omit<ServiceForm, 'documents'>; kinds: EvidenceKind[] }>;

/** True when another try may help: no connection, a server that is away, a login that ran out. */
const isPassing = (problem: Problem) => problem.offline || problem.status >= 500 || problem.expired || problem.status === 429;

/**
 * Sends one record with its files. What has arrived is remembered, so that a photo goes over a poor connection once.
 * A passing failure is thrown and the record kept as it is; a refusal is kept with it, for its owner to see.
 */
export async function sendService(creditCode: string, contract: string, key: string): Promise<void> {
  const unsent: UnsentService | undefined = await readUnsent(key);
  if (!unsent) return;
  try {
    for (const file of unsent.files.filter((f) => !f.sent)) {
      const stored = await upload<Schema<'FileView'>>(`/organisations/${creditCode}/files`, new File([file.bytes], file.name), file.key, () => undefined);
      file.sent = stored.id;
      await keepUnsent(unsent);
    }
    const documents = unsent.files.map((f, i) => ({ id: f.sent ?? '', name: f.name, kind: unsent.value.kinds[i] ?? 'OTHER' }));
    await call(api.POST('/organisations/{creditCode}/contracts/{contract}/delivery/records', {
      params: { path: { creditCode, contract } }, body: { ...unsent.value.service, documents }, headers: actHeaders(unsent.key),
    }));
    await dropUnsent(key);
  } catch (error) {
    const problem = asProblem(error);
    if (!isPassing(problem)) await keepUnsent({ ...unsent, refused: [problem.message, ...problem.violations.map((v) => v.message)].join(' ') });
    throw problem;
  }
}

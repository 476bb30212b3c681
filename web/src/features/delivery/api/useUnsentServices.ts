import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { serverNow } from '@/lib/clock';
import { newKey } from '@/lib/intention';
import { asProblem } from '@/lib/problem';
import { allUnsent, dropUnsent, keepUnsent } from '@/lib/unsent';
import type { EvidenceKind, ServiceForm } from '../model';
import { ownKey } from './keys';
import { sendService, type UnsentService } from './sendService';

export type ServiceGiven = { service: Omit<ServiceForm, 'documents'>; files: { file: File; kind: EvidenceKind }[] };

/** The records of a contract that wait on this device; they go as soon as there is a connection, one after another. */
export function useUnsentServices(creditCode: string, contract: string) {
  const queries = useQueryClient();
  const about = `service.${creditCode}.${contract}`;
  const [sending, setSending] = useState(false);
  const waiting = useQuery({
    queryKey: ['unsent', about],
    networkMode: 'always',
    queryFn: (): Promise<UnsentService[]> => allUnsent(about),
  });
  const reload = useCallback(() => queries.invalidateQueries({ queryKey: ['unsent', about] }), [queries, about]);
  const arrived = useCallback(() => queries.invalidateQueries({ queryKey: ownKey(creditCode, contract) }), [queries, creditCode, contract]);

  /** Keeps a record on the device first and sends it then; only a refusal is a failure, and leaves nothing behind. */
  const record = async ({ service, files }: ServiceGiven) => {
    const key = newKey();
    await keepUnsent({
      key, about, at: serverNow().toISOString(), value: { service, kinds: files.map((f) => f.kind) },
      files: await Promise.all(files.map(async ({ file }) => ({ key: newKey(), bytes: await file.arrayBuffer(), name: file.name }))),
    } satisfies UnsentService);
    try {
      await inLine(about, () => sendService(creditCode, contract, key));
      void arrived();
    } catch (error) {
      const kept = (await allUnsent<UnsentService['value']>(about)).find((u) => u.key === key);
      if (kept?.refused) {
        await dropUnsent(key);
        throw asProblem(error);
      }
    } finally {
      await reload();
    }
  };

  const sendAll = useCallback(async () => {
    const ready = (await allUnsent<UnsentService['value']>(about)).filter((u) => !u.refused);
    if (ready.length === 0) return;
    setSending(true);
    try {
      for (const unsent of ready) await inLine(about, () => sendService(creditCode, contract, unsent.key));
    } catch {
      // It waits on; why it was refused, if it was, stands beside it.
    } finally {
      setSending(false);
      await Promise.all([reload(), arrived()]);
    }
  }, [about, creditCode, contract, reload, arrived]);

  useEffect(() => {
    const go = () => void sendAll();
    go();
    window.addEventListener('online', go);
    return () => window.removeEventListener('online', go);
  }, [sendAll]);

  const discard = async (key: string) => {
    await dropUnsent(key);
    await reload();
  };
  return { waiting: waiting.data ?? [], sending, record, sendAll, discard };
}

const lines = new Map<string, Promise<void>>();

/** One after another, in this tab and in all: two tries at once would send the same photo twice. */
function inLine(name: string, run: () => Promise<void>): Promise<void> {
  if (navigator.locks) return navigator.locks.request(`sheqia.${name}`, run);
  const next = (lines.get(name) ?? Promise.resolve()).then(run);
  lines.set(name, next.catch(() => undefined));
  return next;
}

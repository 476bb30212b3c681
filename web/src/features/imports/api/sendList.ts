import { baseUrl, commonHeaders, problemOf } from '@/lib/api';
import { Problem } from '@/lib/problem';

/** Sends the list as it is; every step is sent the same file. */
async function post(path: string, file: File, intention: string): Promise<Response> {
  const headers = { ...(await commonHeaders()), 'Idempotency-Key': intention, 'Content-Type': 'application/octet-stream' };
  const response = await fetch(baseUrl + path, { method: 'POST', headers, body: file }).catch(() => {
    throw new Problem(0);
  });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined));
  return response;
}

export async function sendList<T>(path: string, file: File, intention: string): Promise<T> {
  return (await post(path, file, intention)).json() as Promise<T>;
}

/** Fetches what the server makes of the list, and hands it to the browser as a file. */
export async function fetchMade(path: string, file: File, intention: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await (await post(path, file, intention)).blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

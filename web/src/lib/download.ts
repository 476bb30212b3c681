import { baseUrl, commonHeaders, problemOf } from './api';
import { Problem } from './problem';

/** Fetches a file that only its owner may see and hands it to the browser under its own name. */
export async function download(path: string, name: string): Promise<void> {
  const response = await fetch(baseUrl + path, { headers: await commonHeaders() }).catch(() => {
    throw new Problem(0);
  });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined));
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import { baseUrl, commonHeaders, problemOf } from './api';
import { Problem } from './problem';

/** Sends one file as it is and tells how far it is; fetch cannot tell that, so this one request goes by XMLHttpRequest. */
export async function upload<T>(path: string, file: File, intention: string, onProgress: (percent: number) => void, signal?: AbortSignal): Promise<T> {
  const headers = { ...(await commonHeaders()), 'Idempotency-Key': intention, 'Content-Type': 'application/octet-stream' };
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${baseUrl}${path}?name=${encodeURIComponent(file.name)}`);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(Math.round((e.loaded / e.total) * 100));
    request.onload = () =>
      request.status >= 200 && request.status < 300
        ? resolve(request.response as T)
        : reject(problemOf(request.status, request.response));
    request.onerror = () => reject(new Problem(0));
    request.onabort = () => reject(new Problem(0));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

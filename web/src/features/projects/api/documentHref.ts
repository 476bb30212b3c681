import { baseUrl } from '@/lib/api';

/** Where everyone can fetch a file of a published project. */
export const documentHref = (project: string, file: string) => `${baseUrl}/projects/${project}/documents/${file}`;

import { download } from '@/lib/download';

/** The yearly report as a file. */
export const saveReport = (creditCode: string, year: number, kind: 'xlsx' | 'pdf') =>
  download(`/organisations/${creditCode}/portfolio/report.${kind}?year=${year}`, `portfolio-${year}.${kind}`);

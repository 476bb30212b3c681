import { useTranslation } from 'react-i18next';
import { formatDate } from '@/lib/dates';
import type { Schema } from '@/lib/schema';
import { useLabel } from '@/lib/useLabel';
import type { Texts } from '@/locales/texts';

/** P15Y, P6M; the longest of P1Y/P3Y. */
export function monthsOf(period: string | null): number | null {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(period?.split('/').at(-1) ?? '') ?? [];
  const total = Number(years ?? 0) * 12 + Number(months ?? 0);
  return total > 0 ? total : null;
}

type Length = { days: number | null; months: number | null; unit: Schema<'Unit'> };
/** Where a law as a whole is meant, it has no article. */
type Source = { law: string; article: string | null; edition: string | null };

/** 7 工作日, 15 年, 18 个月. */
export function useLength({ days, months, unit }: Length): string {
  const { t } = useTranslation('official');
  const label = useLabel();
  if (days !== null) return t('count', { days, unit: label('periodUnit', unit) });
  if (months === null) return '';
  return months % 12 === 0 ? t('years', { years: months / 12 }) : t('months', { months });
}

/** All articles that set a rule; a rule that no law sets is the procedure's own, or that of whom its code says. */
export function useArticles(sources: readonly Source[], code?: string): string {
  const { t, i18n } = useTranslation(['official', 'common']);
  if (sources.length === 0) return i18n.exists(`own.${code}`, { ns: 'official' }) ? t(`own.${code as keyof Texts['official']['own']}`) : t('custom');
  return sources.map(({ law, article }) => (article ? t('article', { law, article }) : law)).join(t('common:listSeparator'));
}

/** Since when the texts that set a rule read so, each law once; empty where that is not known. */
export function useEditions(sources: readonly Source[]): string {
  const { t } = useTranslation(['official', 'common']);
  const known = new Map(sources.flatMap(({ law, edition }) => (edition ? [[`${law} ${edition}`, t('edition', { law, edition: formatDate(edition) })] as const] : [])));
  return [...known.values()].join(t('common:listSeparator'));
}

import { useTranslation } from 'react-i18next';
import { local } from '@/lib/i18n';
import { useIsSample, useSeasonList } from '@/lib/season';
import { Tag } from './StatusTag';

/** The fair of a record by its name, and whether the record is made up. */
export function SeasonName({ season }: { season: string }) {
  const found = useSeasonList().find((s) => s.code === season);
  return <><span>{found ? local(found.name) : season}</span><SampleTag season={season} /></>;
}

/** Marks a record that is made up; the mark hangs on the record, whatever fair runs now. */
export function SampleTag({ season }: { season: string }) {
  const { t } = useTranslation('common');
  return useIsSample()(season) ? <Tag tone="draft">{t('season.sample')}</Tag> : null;
}

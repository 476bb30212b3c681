import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

type Lookup = (key: string, options: Record<string, string>) => string;

/** The label of an enum's value, from locales/enums.json; a value newer than this page shows itself. `names` fill the gaps of a label. */
export function useLabel(): (group: string, value: string, names?: Record<string, string>) => string {
  const { t } = useTranslation('enums');
  return useCallback((group, value, names) => (t as unknown as Lookup)(`${group}.${value}`, { ...names, defaultValue: value }), [t]);
}

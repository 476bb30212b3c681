import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

type Lookup = (key: string, options: { defaultValue: string }) => string;

/** The label of an enum's value, from locales/enums.json; a value newer than this page shows itself. */
export function useLabel(): (group: string, value: string) => string {
  const { t } = useTranslation('enums');
  return useCallback((group, value) => (t as unknown as Lookup)(`${group}.${value}`, { defaultValue: value }), [t]);
}

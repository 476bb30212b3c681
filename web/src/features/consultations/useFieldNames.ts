import { useTranslation } from 'react-i18next';

const known = ['area', 'need', 'beneficiaries', 'beneficiaryCount', 'indicators', 'requirements'] as const;

/** The fields of a need in words, one after the other. */
export function useFieldNames() {
  const { t } = useTranslation('consultations');
  return (fields: readonly string[]) => fields.map((f) => known.find((k) => k === f)).map((k) => (k ? t(`field.${k}`) : '')).filter(Boolean).join(t('comma'));
}

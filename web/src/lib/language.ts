export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const key = 'sheqia.language';

/** The language of the page: the one chosen here before, else Chinese. */
export function currentLanguage(): Language {
  const kept = localStorage.getItem(key);
  return languages.find((l) => l === kept) ?? 'zh-CN';
}

export function keepLanguage(language: Language) {
  localStorage.setItem(key, language);
}

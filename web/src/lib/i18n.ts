import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, keepLanguage, type Language } from './language';
import type { Bilingual } from './domain';

const files = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

/** Each namespace of each language is a chunk of its own, loaded when a page first needs it. */
const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no locale ${language}/${namespace}`), null);
    load().then((texts) => done(null, texts as never), (error: Error) => done(error, null));
  },
};

export async function startI18n() {
  await i18next
    .use(chunks)
    .use(initReactI18next)
    .init({
      lng: currentLanguage(),
      ns: ['common', 'enums'],
      defaultNS: 'common',
      fallbackLng: false,
      interpolation: { escapeValue: false },
      showSupportNotice: false,
      react: { useSuspense: true },
    } as Parameters<typeof i18next.init>[0]);
  document.documentElement.lang = currentLanguage();
}

/** Loads a page's texts beside its code, so that the page does not blink. */
export function loadTexts(namespaces: readonly string[]) {
  return i18next.loadNamespaces([...namespaces]);
}

export async function switchLanguage(language: Language) {
  keepLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** A text of the configuration in the language of the page. */
export function local(text: Bilingual): string {
  return currentLanguage() === 'en' ? text.en : text.zh;
}

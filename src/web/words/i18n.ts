import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";

/** Languages of the page, as they name themselves. */
export const LANGUAGES = { en: "English", "zh-CN": "中文" } as const;
export type Language = keyof typeof LANGUAGES;

const KEPT_AS = "entrepot.language";

type Module = Readonly<Record<string, Record<string, string>>>;

/** One chunk a language and namespace, so that a view loads the words it shows. */
const MODULES = import.meta.glob<Module>("./{en,zh-CN}/*.ts");

const chunks: BackendModule = {
  type: "backend",
  init() {},
  read(language, namespace, done) {
    const load = MODULES[`./${language}/${namespace}.ts`];
    if (!load) return done(new Error(`There are no words ${language}/${namespace}.`), false);
    load().then(
      (module) => done(null, module[namespace] ?? {}),
      (error: Error) => done(error, false),
    );
  },
};

function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(LANGUAGES, text);
}

/** What was chosen here before, else what the browser asks for. */
function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  if (isLanguage(kept)) return kept;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith("zh")) ? "zh-CN" : "en";
}

export function chooseLanguage(language: Language): Promise<unknown> {
  localStorage.setItem(KEPT_AS, language);
  return i18next.changeLanguage(language);
}

/** To be awaited before the page is drawn. */
export async function startWords(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(chunks)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      supportedLngs: Object.keys(LANGUAGES),
      fallbackLng: false,
      ns: ["frame", "terms"],
      defaultNS: "frame",
      keySeparator: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

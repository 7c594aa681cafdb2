import { LANGUAGE_KEY } from './languageKey';

const DEFAULT_LANGUAGE = 'vi';

/** Vietnamese until somebody chooses another language in their profile, whatever the browser's own language is. */
export function startInVietnamese(): void {
  const language = localStorage.getItem(LANGUAGE_KEY) ?? DEFAULT_LANGUAGE;
  localStorage.setItem(LANGUAGE_KEY, language);
  document.documentElement.lang = language;
}

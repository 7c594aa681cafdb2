import { LANGUAGE_KEY, ANSWERED_NOTICES } from '../strapiNames';

const DEFAULT_LANGUAGE = 'vi';

/** Uses Vietnamese until the user chooses another language in their profile, whatever the browser's language. */
export function startInVietnamese(): void {
  const language = localStorage.getItem(LANGUAGE_KEY) ?? DEFAULT_LANGUAGE;
  localStorage.setItem(LANGUAGE_KEY, language);
  document.documentElement.lang = language;
}

/** Marks Strapi's notices as dismissed: they are for developers, not for staff. */
export function dismissNotices(): void {
  for (const [key, answer] of Object.entries(ANSWERED_NOTICES)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, answer);
  }
}

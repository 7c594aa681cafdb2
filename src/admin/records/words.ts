import { useIntl } from 'react-intl';
import { localeOf, type Locale } from './locale';
import english from './words.en.json';
import vietnamese from './words.vi.json';

export type Words = typeof vietnamese;

const WORDS: Readonly<Record<Locale, Words>> = { vi: vietnamese, en: english };

export const wordsIn = (locale: Locale): Words => WORDS[locale];

/** What these screens say, in the language the admin is set to. */
export const useWords = (): Words => wordsIn(localeOf(useIntl().locale));

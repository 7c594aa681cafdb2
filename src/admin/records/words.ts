import { useIntl } from 'react-intl';
import { toLocale, type Locale } from './locale';
import english from './words.en.json';
import vietnamese from './words.vi.json';

export type Words = typeof vietnamese;

const WORDS: Readonly<Record<Locale, Words>> = { vi: vietnamese, en: english };

export const getWords = (locale: Locale): Words => WORDS[locale];

/** Texts of these screens in the admin's language. */
export const useWords = (): Words => getWords(toLocale(useIntl().locale));

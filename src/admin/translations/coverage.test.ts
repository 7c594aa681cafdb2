import product from './product.vi.json';
import { COVERED, dictionariesOf, dictionaryOf, sourcesOf, usesOf } from '../../../tests/support/strapiAdmin';
import { translations } from '.';

/** Keys that no screen of a Community installation shows in production, with the reason. */
const NEVER_SHOWN: readonly { readonly keys: RegExp; readonly why: string }[] = [
  { keys: /^tours\./, why: 'the guided tour runs in development only, and is answered (start/notices.ts)' },
  { keys: /^app\.components\.UpsellBanner\./, why: 'the banner of a trial licence' },
  { keys: /^widget\.deploy-now\./, why: 'the advertisement of Strapi Cloud, not shown in production' },
  { keys: /^content-releases\./, why: 'releases are paid' },
  { keys: /^https?:/, why: 'an address given as its own text' },
];

const isShown = (key: string): boolean => !NEVER_SHOWN.some(({ keys }) => keys.test(key));

const ours = translations.vi;
const vietnamese: Readonly<Record<string, string>> = { ...dictionariesOf(COVERED, 'vi'), ...ours };
const lacks = (key: string): boolean => vietnamese[key] === undefined && isShown(key);

describe('every text that Strapi can show is translated', () => {
  it.each(COVERED)('each key of the English dictionary of $name', (admin) => {
    const english = Object.entries(dictionaryOf(admin, 'en'));
    expect(english.length).toBeGreaterThan(40);
    expect(english.filter(([key, text]) => text.trim() !== '' && lacks(key))).toEqual([]);
  });

  it.each(COVERED)('each message that the code of $name uses, in a dictionary or not', (admin) => {
    const uses = usesOf(admin);
    expect(uses.length).toBeGreaterThan(20);
    expect(uses.filter(({ key }) => lacks(key))).toEqual([]);
  });
});

it("all our texts but the product's own have keys that Strapi uses", () => {
  const known = new Set(COVERED.flatMap((admin) => Object.keys(dictionaryOf(admin, 'en'))));
  for (const admin of COVERED) for (const { key } of usesOf(admin)) known.add(key);
  const code = COVERED.flatMap((admin) => sourcesOf(admin).map(({ text }) => text)).join('\n');
  const written = (key: string): boolean => code.includes(`'${key}'`);
  const strange = Object.keys(ours).filter((key) => !known.has(key) && !written(key) && !(key in product));
  expect(strange).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { COVERED, sourcesOf } from '../../../tests/support/strapiAdmin';
import { AI_QUESTIONS } from './aiQuestions';
import { translations } from '../translations';
import fixed from './fixedLabels.vi.json';
import { withheldActions } from './menu';
import { ANSWERED_NOTICES } from './answeredNotices';

const load = createRequire(resolve('package.json'));
const moduleOf = (name: string, path: string): string =>
  readFileSync(join(load.resolve(`${name}/package.json`), '..', path), 'utf8');

const code = [
  ...COVERED.flatMap((admin) => sourcesOf(admin).map(({ text }) => text)),
  moduleOf('@strapi/admin', 'dist/admin/ee/admin/src/services/ai.mjs'),
  moduleOf('@strapi/content-type-builder', 'dist/admin/constants.mjs'),
  moduleOf('@strapi/design-system', 'dist/index.mjs'),
  moduleOf('@dnd-kit/core', 'dist/core.esm.js').replace(/\\n\s*/g, ' '),
].join('\n');
/** Says yes or no, so that a failure does not print all of Strapi. */
const isInCode = (text: string): boolean => code.includes(text);

describe('what the admin of Strapi is bent by is still in its code', () => {
  it('the title that gets the name of the product', () => {
    expect(isInCode('document.title = `${title} | Strapi`')).toBe(true);
  });

  it('the English word behind the text of a group of permissions', () => {
    expect(isInCode("${kind === 'plugins' ? 'plugin' : kind}")).toBe(true);
    const told = translations.vi['Settings.permissions.category']?.replace('{category}', 'A settings');
    expect(told).toMatch(new RegExp(fixed.suffixed));
  });

  it.each([...AI_QUESTIONS, 'getRolePermissionLayout'])('the request %s', (name) => {
    expect(isInCode(`${name}: builder.query`)).toBe(true);
  });

  it.each(Object.keys(ANSWERED_NOTICES))('the notice answered under %s', (key) => {
    expect(isInCode(key.replace(/_false:.*$/, '_'))).toBe(true);
  });

  it.each(withheldActions('production'))('the link that %s opens', (action) => {
    expect(isInCode(action)).toBe(true);
  });

  it.each(Object.keys({ ...fixed.labels, ...fixed.texts }))(
    'the label out of reach of dictionaries: %s',
    (label) => {
      expect(isInCode(label)).toBe(true);
    },
  );
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { COVERED, sourcesOf } from '../../../tests/support/strapiAdmin';
import { AI_QUESTIONS } from './aiQuestions';
import { BUILDERS_ACTIONS } from './buildersActions';
import { BUILDERS_WIDGET } from './buildersWidget';
import fixed from './fixedLabels.vi.json';
import pageNames from './pageNames.vi.json';
import { withheldActions } from './menu';
import { ANSWERED_NOTICES } from './answeredNotices';
import { COLUMNS_HOOK, FILTERS_HOOK, UNDER_BUTTONS } from '../records/hooks';
import { LANGUAGE_KEY } from './languageKey';
import { SENT_WITH_FORM } from './sentWithForm';
import { FETCHING } from './serverFetchingItem';

const load = createRequire(resolve('package.json'));
const moduleOf = (name: string, path: string): string =>
  readFileSync(join(load.resolve(`${name}/package.json`), '..', path), 'utf8');

const code = [
  ...COVERED.flatMap((admin) => sourcesOf(admin).map(({ text }) => text)),
  moduleOf('@strapi/admin', 'dist/admin/ee/admin/src/services/ai.mjs'),
  moduleOf('@strapi/content-type-builder', 'dist/admin/constants.mjs'),
  moduleOf('@strapi/content-manager', 'dist/server/routes/admin.mjs'),
  moduleOf('@strapi/utils', 'dist/user-agent.mjs'),
  moduleOf('@strapi/design-system', 'dist/index.mjs'),
  moduleOf('@dnd-kit/core', 'dist/core.esm.js').replace(/\\n\s*/g, ' '),
  readFileSync(load.resolve('sonner'), 'utf8'),
  moduleOf('yup', 'es/locale.js'),
].join('\n');
/** Says yes or no, so that a failure does not print all of Strapi. */
const isInCode = (text: string): boolean => code.includes(text);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How the code says a text that stands in many places for something else too; every other one is looked for in quotes. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  published: /"aria-label": status,/,
  draft: /status = 'draft'/,
  modified: /"aria-label": status,/,
  Clear: /clearLabel: \w+ = "Clear"/,
  clear: /clearLabel: \w+ = "clear"/,
  Close: /closeLabel: ["']Close["']/,
  Loading: /small: !0, children: "Loading"/,
  Month: /monthSelectLabel: \w+ = "Month"/,
  Year: /yearSelectLabel: \w+ = "Year"/,
  Pagination: /label: \w+ = "Pagination"/,
  pagination: /label = 'pagination'/,
  Notification: /"aria-label": "Notification"/,
  'Notifications alt+T':
    /containerAriaLabel = 'Notifications'[\s\S]*`\$\{containerAriaLabel\} \$\{hotkeyLabel\}`/,
  Editor: /'screenReaderLabel', 'Editor'/,
  search: /"aria-label": "search"/,
  carousel: /"aria-roledescription": "carousel"/,
  slide: /"aria-roledescription": "slide"/,
  draggable: /roleDescription = 'draggable'/,
  'DD/MM/YYYY': /return "DD";[\s\S]*return "MM";[\s\S]*return "YYYY";/,
  Active: /isActive \? 'Active' : 'Inactive'/,
  Inactive: /isActive \? 'Active' : 'Inactive'/,
  Actions: /children: "Actions"/,
  // Made of the names of the events.
  Entry: /const entryEvents = \[/,
  Media: /\bmedia: \[/,
  Select: /placeholder: "Select"/,
  Search: /label: "Search"/,
  documentId: /label: 'documentId'/,
  name: /label: 'name'/,
  status: /label: 'status'/,
  createdAt: /label: 'createdAt'/,
  updatedAt: /label: 'updatedAt'/,
  type: /label: 'type'/,
  audio: /label: 'audio'/,
  file: /label: 'file'/,
  image: /label: 'image'/,
  video: /label: 'video'/,
};

const isWritten = (text: string): boolean =>
  (WRITTEN[text] ?? new RegExp(`(["'\`])\\s*${escaped(text)}\\s*\\1`)).test(code);

const groupTexts: Readonly<Record<string, string>> = Object.assign(
  {},
  ...fixed.groups.map(({ texts }) => texts),
);

describe('what the admin of Strapi is bent by is still in its code', () => {
  it('the title that gets the name of the product', () => {
    expect(isInCode('document.title = `${title} | Strapi`')).toBe(true);
  });

  it.each([...AI_QUESTIONS, 'getRolePermissionLayout'])('the request %s', (name) => {
    expect(isInCode(`${name}: builder.query`)).toBe(true);
  });

  it.each(SENT_WITH_FORM)('what the edit view sends: %s', (name) => {
    expect(isInCode(`${name}: builder.mutation`)).toBe(true);
  });

  it.each(Object.keys(ANSWERED_NOTICES))('the notice answered under %s', (key) => {
    expect(isInCode(key.replace(/_false:.*$/, '_'))).toBe(true);
  });

  it.each(withheldActions('production'))('the link that %s opens', (action) => {
    expect(isInCode(action)).toBe(true);
  });

  it.each(Object.keys(BUILDERS_ACTIONS))('the item of a record’s menu: %s', (type) => {
    expect(isInCode(`Action.type = '${type}'`)).toBe(true);
  });

  it('the items that have the server fetch a file, and no other of that name', () => {
    const key = FETCHING.key.replace('upload.', '');
    const items = `id: getTranslationKey\\('${key}'\\),\\s+defaultMessage: '${FETCHING.english}'`;
    expect(code.match(new RegExp(items, 'g'))).toHaveLength(2);
    expect(code.split(`defaultMessage: '${FETCHING.english}'`)).toHaveLength(3);
  });

  it('the widget that is taken off the home page', () => {
    const { pluginId, id } = BUILDERS_WIDGET;
    expect(code).toMatch(new RegExp(`pluginId: '${pluginId}',\\s+id: '${id}'`));
  });

  it.each(Object.keys({ ...fixed.labels, ...fixed.texts, ...groupTexts }))(
    'the text out of reach of dictionaries: %s',
    (text) => {
      expect(isWritten(text)).toBe(true);
    },
  );

  it.each([...fixed.patterns, ...fixed.labelPatterns].map(({ from, like }) => [like, from]))(
    'the code that makes what reads like %s',
    (_, from) => {
      expect(isInCode(from)).toBe(true);
    },
  );

  it.each(Object.keys(pageNames))('the name of a page of the settings: %s', (name) => {
    expect(isInCode(`name: '${name}'`)).toBe(true);
  });

  it.each([COLUMNS_HOOK, FILTERS_HOOK, LANGUAGE_KEY])('the name %s', (name) => {
    expect(isInCode(`'${name}'`)).toBe(true);
  });

  it('the place under the buttons of the edit form', () => {
    expect(isInCode(`area: "${UNDER_BUTTONS.page}.${UNDER_BUTTONS.area}"`)).toBe(true);
  });

  // src/admin/records/entry/BeginNewForm.ts: what it says of a form is taken so by whoever asks before leaving it.
  it('a form that is being sent, which is left without a question', () => {
    expect(isInCode('const hasUnsavedEdits = modified && !isSubmitting;')).toBe(true);
  });

  it('the handler of the configuration of a type, which asks for no preview', () => {
    expect(isInCode("'content-types.findContentTypeConfiguration'")).toBe(true);
  });
});

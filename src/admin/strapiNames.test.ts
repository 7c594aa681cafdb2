import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { COVERED, sourcesOf } from '../../tests/support/strapiAdmin';
import {
  AI_QUESTIONS,
  DEVELOPER_ACTIONS,
  STATISTICS_WIDGET,
  ANSWERED_NOTICES,
  COLUMNS_HOOK,
  FILTERS_HOOK,
  EDIT_LAYOUT_HOOK,
  UNDER_BUTTONS,
  LANGUAGE_KEY,
  SENT_WITH_FORM,
  FETCH_ITEM,
  hiddenActions,
} from './strapiNames';
import fixed from './start/fixedLabels.vi.json';
import pageNames from './start/pageNames.vi.json';

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
/** Returns a boolean, so that a failure does not print all of Strapi's code. */
const isInCode = (text: string): boolean => code.includes(text);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Patterns for texts that occur for other purposes too; all others are searched in quotes. */
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
  // Derived from event names.
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

describe('the names and texts of Strapi that the admin relies on still exist', () => {
  it('the title that is replaced by the product name', () => {
    expect(isInCode('document.title = `${title} | Strapi`')).toBe(true);
  });

  it.each([...AI_QUESTIONS, 'getRolePermissionLayout'])('the request %s', (name) => {
    expect(isInCode(`${name}: builder.query`)).toBe(true);
  });

  it.each(SENT_WITH_FORM)('the mutation %s of the edit view', (name) => {
    expect(isInCode(`${name}: builder.mutation`)).toBe(true);
  });

  it.each(Object.keys(ANSWERED_NOTICES))('the notice stored under %s', (key) => {
    expect(isInCode(key.replace(/_false:.*$/, '_'))).toBe(true);
  });

  it.each(hiddenActions('production'))('the action %s of a menu link', (action) => {
    expect(isInCode(action)).toBe(true);
  });

  it.each(Object.keys(DEVELOPER_ACTIONS))('the menu item %s of a record', (type) => {
    expect(isInCode(`Action.type = '${type}'`)).toBe(true);
  });

  it('the items that make the server fetch a file, and no other with that name', () => {
    const key = FETCH_ITEM.key.replace('upload.', '');
    const items = `id: getTranslationKey\\('${key}'\\),\\s+defaultMessage: '${FETCH_ITEM.english}'`;
    expect(code.match(new RegExp(items, 'g'))).toHaveLength(2);
    expect(code.split(`defaultMessage: '${FETCH_ITEM.english}'`)).toHaveLength(3);
  });

  it('the widget that is removed from the home page', () => {
    const { pluginId, id } = STATISTICS_WIDGET;
    expect(code).toMatch(new RegExp(`pluginId: '${pluginId}',\\s+id: '${id}'`));
  });

  it.each(Object.keys({ ...fixed.labels, ...fixed.texts, ...groupTexts }))(
    'the hard-coded text: %s',
    (text) => {
      expect(isWritten(text)).toBe(true);
    },
  );

  it.each([...fixed.patterns, ...fixed.labelPatterns].map(({ from, like }) => [like, from]))(
    'the code behind the pattern %s',
    (_, from) => {
      expect(isInCode(from)).toBe(true);
    },
  );

  it.each(Object.keys(pageNames))('the name of a settings page: %s', (name) => {
    expect(isInCode(`name: '${name}'`)).toBe(true);
  });

  it.each([COLUMNS_HOOK, FILTERS_HOOK, EDIT_LAYOUT_HOOK, LANGUAGE_KEY])('the name %s', (name) => {
    expect(isInCode(`'${name}'`)).toBe(true);
  });

  it('the area below the buttons of the edit form', () => {
    expect(isInCode(`area: "${UNDER_BUTTONS.page}.${UNDER_BUTTONS.area}"`)).toBe(true);
  });

  // src/admin/records/entry/BeginNewForm.ts marks an untouched form as submitting; leaving it must not ask.
  it('a submitting form, which can be left without a prompt', () => {
    expect(isInCode('const hasUnsavedEdits = modified && !isSubmitting;')).toBe(true);
  });

  it('the handler of a type’s configuration', () => {
    expect(isInCode("'content-types.findContentTypeConfiguration'")).toBe(true);
  });
});

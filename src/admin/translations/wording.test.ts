import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { COVERED, dictionariesOf, type Dictionary } from '../../../tests/support/strapiAdmin';
import { translations } from '.';

const ours = Object.entries(translations.vi);

const english: Dictionary = dictionariesOf(COVERED, 'en');
/** What staff read: our words over Strapi's. */
const shown = Object.entries({ ...dictionariesOf(COVERED, 'vi'), ...translations.vi }).filter(
  ([key]) => key in english || key in translations.vi,
);

/** Words that Vietnamese offices use as they are, names, and texts that are nothing but an example. */
const SAME_IN_BOTH =
  /^(Admin Token|API Token|Client (ID|Secret)|CSV|DKIM|Logo|OAuth2|PDF|Token|URL|Video|Webhook|XLS|X|Y|ZIP| \/ |\{count\} \{label\}|\{firstname\} \{lastname\}|noopener, nofollow, noreferrer|_blank, _self, _parent, _top)$/;

/** Names of the arguments and tags of a message, in every branch of its plurals and choices. */
function namesIn(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  const add = (more: readonly MessageFormatElement[]) => {
    for (const name of namesIn(more)) names.add(name);
  };
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
    if (element.type === TYPE.tag) add(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) add(value);
    }
  }
  return names;
}

/** The branches that the plurals of a message have, beside those for one exact number. */
function pluralBranches(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralBranches(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const branches = Object.entries(element.options);
    const own = element.type === TYPE.plural ? branches.map(([name]) => name) : [];
    return [...own, ...branches.flatMap(([, { value }]) => pluralBranches(value))];
  });
}

/** What Strapi's own English does not parse as (an address between angle brackets) is shown as it stands. */
const parsed = (text: string): readonly MessageFormatElement[] | null => {
  try {
    return parse(text);
  } catch {
    return null;
  }
};

it('each text of ours is a valid message', () => {
  expect(ours.filter(([, text]) => parsed(text) === null)).toEqual([]);
});

it('each text asks for no argument and no tag that the English has not, and drops no tag', () => {
  const strange = ours.filter(([key, text]) => {
    const theirs = english[key] === undefined ? null : parsed(english[key]);
    if (theirs === null) return false;
    const expected = namesIn(theirs);
    const own = namesIn(parse(text));
    const added = [...own].some((name) => !expected.has(name));
    const dropped = [...expected].some((name) => !own.has(name));
    return added || dropped;
  });
  expect(strange).toEqual([]);
});

it('plurals have the one form that Vietnamese has', () => {
  const plural = ours.filter(([, text]) =>
    pluralBranches(parse(text)).some((name) => !/^(other|=\d+)$/.test(name)),
  );
  expect(plural).toEqual([]);
});

it('no text is the English one', () => {
  expect(ours.filter(([key, text]) => text === english[key] && !SAME_IN_BOTH.test(text))).toEqual([]);
});

it('texts are in NFC and have no space at their ends that the English has not', () => {
  const edges = (text: string) => [/^\s/.test(text), /\s$/.test(text)];
  expect(ours.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  const ragged = ours.filter(([key, text]) => {
    const own = edges(text);
    return own.includes(true) && String(own) !== String(edges(english[key] ?? ''));
  });
  expect(ragged).toEqual([]);
});

it('tone marks stand where state documents put them: hóa, khỏe, thủy', () => {
  const modern = /(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?![a-zà-ỹ])/i;
  expect(shown.filter(([, text]) => modern.test(text.replace(/\{[^{}]*\}/g, '')))).toEqual([]);
});

describe('one word for one thing, everywhere', () => {
  it.each([
    ['entry', /mục nhập|bản ghi/i, 'hồ sơ'],
    ['content type', /loại nội dung|collection type|content.type/i, 'loại hồ sơ'],
    ['media library', /thư viện phương tiện|media library/i, 'Thư viện tệp'],
    ['settings', /cài đặt/i, 'Thiết lập'],
    ['unpublish', /gỡ xuất bản|hủy xuất bản/i, 'Ngừng xuất bản'],
    ['file', /tập tin/i, 'tệp'],
    ['edit', /chỉnh sửa/i, 'sửa'],
    ['email', /thư điện tử/i, 'email'],
    ['session', /phiên làm việc/i, 'phiên đăng nhập'],
    ['administrator', /quản trị viên|người quản trị hệ thống/i, 'người quản trị'],
    ['single type', /hồ sơ đơn/i, 'nội dung riêng lẻ'],
  ])('%s', (_thing, refused) => {
    expect(shown.filter(([, text]) => refused.test(text))).toEqual([]);
  });
});

import type { FilterImplOptions } from 'liquidjs';
import { formatDateInWords } from '../../vi';
import type { Kind, ListKind } from '../catalogue';
import { formatShare } from '../numbers';
import { BLOCK_BREAK, capitaliseSpans, decapitaliseSpans, joinSpans, makeSpan } from '../spans';
import { Citable, Day, Phrase, Quantity } from '../values';
import type { Session } from './session';

type FilterHandler = Extract<FilterImplOptions, (...args: never[]) => unknown>;
type Printable = Exclude<Kind, 'flag'>;

interface FilterDefinition {
  /** In Vietnamese, for the staff who write templates. */
  readonly description: string;
  /** The filtered value; undefined if the filter does not apply to it. */
  readonly gives: (kind: Kind | ListKind) => Kind | ListKind | undefined;
  /** Its only argument, if any. */
  readonly argument?: 'number' | 'separator';
  readonly apply: (session: Session) => FilterHandler;
}

const isList = (kind: Kind | ListKind): kind is ListKind => typeof kind === 'object';

const only =
  (takes: Printable, gives: Printable) =>
  (kind: Kind | ListKind): Printable | undefined =>
    kind === takes ? gives : undefined;

/** A document or a list of documents becomes text or a list of texts. */
const toTextKind = (kind: Kind | ListKind): Kind | ListKind | undefined => {
  if (isList(kind)) return kind.listOf === 'document' ? { listOf: 'text' } : undefined;
  return kind === 'document' ? 'text' : undefined;
};

const printable = (kind: Kind | ListKind): 'text' | undefined =>
  isList(kind) || kind === 'flag' ? undefined : 'text';

const citing =
  (session: Session, own: boolean): FilterHandler =>
  (value: unknown) => {
    if (Array.isArray(value)) return value.map((item: unknown) => citeOne(session, item, own));
    return citeOne(session, value, own);
  };

const citeOne = (session: Session, value: unknown, own: boolean): unknown =>
  value instanceof Citable ? session.cite(value, own) : value;

/** "Kế hoạch số 61/KH-UBND và Kế hoạch số 07/KH-UBND căn cứ Nghị quyết số 76/NQ-CP; Chỉ thị số 23/CT-TTg". */
const citeWith = (session: Session, value: unknown, separator: unknown): unknown =>
  value instanceof Citable
    ? new Phrase([
        ...joinSpans([value, ...value.others].map((document) => session.cite(document, true).spans)),
        { text: String(separator) },
        ...joinSpans(
          value.listed.map((item) => session.toSpans(item)),
          '; ',
        ),
      ])
    : value;

const changing =
  (change: typeof capitaliseSpans) =>
  (session: Session): FilterHandler =>
  (value: unknown) =>
    new Phrase(change(session.toSpans(value)));

/** All filters of a template, by name. The language's built-in filters are removed: they would lose the sources. */
export const FILTERS: Readonly<Record<string, FilterDefinition>> = {
  cite: {
    description: 'Viện dẫn văn bản: lần đầu đầy đủ, lần sau chỉ ghi tên loại, số và ký hiệu',
    gives: toTextKind,
    apply: (session) => citing(session, false),
  },
  cite_own: {
    description: 'Viện dẫn văn bản của chính cơ quan, không nhắc lại tên cơ quan ban hành',
    gives: toTextKind,
    apply: (session) => citing(session, true),
  },
  cite_with: {
    description:
      'Viện dẫn từng kế hoạch kèm những gì thuộc riêng kế hoạch đó; ghi chữ nối, ví dụ cite_with: ", căn cứ "',
    gives: toTextKind,
    argument: 'separator',
    apply:
      (session) =>
      (value: unknown, separator = ': '): unknown =>
        Array.isArray(value) ? value.map((item: unknown) => citeWith(session, item, separator)) : value,
  },
  join: {
    description: 'Nối danh sách: “a, b và c”; có thể ghi dấu nối khác, ví dụ join: "; "',
    gives: (kind) => (isList(kind) ? 'text' : undefined),
    argument: 'separator',
    apply:
      (session) =>
      (value: unknown, separator?: string): unknown =>
        Array.isArray(value)
          ? new Phrase(
              joinSpans(
                value.map((item: unknown) => session.toSpans(item)),
                separator,
              ),
            )
          : value,
  },
  bullets: {
    description: 'Mỗi mục của danh sách là một gạch đầu dòng (hoặc một đoạn) riêng, kết thúc bằng dấu chấm',
    gives: (kind) => (isList(kind) ? 'text' : undefined),
    apply:
      (session) =>
      (value: unknown): unknown =>
        Array.isArray(value)
          ? new Phrase(
              value.flatMap((item: unknown, index) => [
                ...(index === 0 ? [] : [{ text: '.' }, BLOCK_BREAK]),
                ...session.toSpans(item),
              ]),
            )
          : value,
  },
  share_of: {
    description: 'Tỷ lệ phần trăm so với một số khác: “88,9%”',
    gives: only('number', 'text'),
    argument: 'number',
    apply:
      () =>
      (part: unknown, whole: unknown): unknown =>
        part instanceof Quantity && whole instanceof Quantity
          ? new Phrase([makeSpan(formatShare(part.amount, whole.amount), part.source)])
          : part,
  },
  in_words: {
    description: 'Ngày viết đầy đủ: “ngày 05 tháng 7 năm 2024”',
    gives: only('date', 'text'),
    apply:
      () =>
      (value: unknown): unknown =>
        value instanceof Day ? new Phrase([makeSpan(formatDateInWords(value.date), value.source)]) : value,
  },
  capitalise: {
    description: 'Viết hoa chữ cái đầu',
    gives: printable,
    apply: changing(capitaliseSpans),
  },
  decapitalise: {
    description: 'Viết thường chữ cái đầu, trừ chữ viết tắt',
    gives: printable,
    apply: changing(decapitaliseSpans),
  },
};

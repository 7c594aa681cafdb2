import { isRecordValues, type RecordValues } from '../records';
import texts from './admin-errors.vi.json';

const MESSAGES: Readonly<Record<string, string>> = texts.messages;
/** Vague messages whose meaning depends on the address. */
const ADDRESS_MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.addresses;
const FIELD_MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.fields;
/** Messages with variable parts; `{1}` is the first group of `like`. */
const PATTERNS = texts.patterns.map(({ like, say }) => ({ like: new RegExp(like), say }));
/** Strapi's summary of several refusals. */
const COUNTED = /^\d+ errors occurred$/;
/** The profile answers with messages by field; all others answer with a list of paths. */
const BY_FIELD = 'ValidationError';
/** Detects Vietnamese by its diacritics. */
const VIETNAMESE = /[À-ỹ]/;

const translateByPattern = (message: string): string | undefined => {
  for (const { like, say } of PATTERNS) {
    const parts = like.exec(message);
    if (parts !== null) return say.replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)] ?? '');
  }
  return undefined;
};

/** The Vietnamese text of a message, or undefined. */
const translate = (message: string, field = ''): string | undefined =>
  FIELD_MESSAGES[field]?.[message] ??
  MESSAGES[message] ??
  translateByPattern(message) ??
  (VIETNAMESE.test(message) ? message : undefined);

const translatePart = (message: unknown, field?: string): unknown =>
  typeof message === 'string' ? (translate(message, field) ?? texts.unknownPart) : message;

const translateRefusal = (refusal: unknown): unknown =>
  isRecordValues(refusal) ? { ...refusal, message: translatePart(refusal['message']) } : refusal;

/** Field errors come in two shapes: a list with paths, or messages by field. */
const translateDetails = (details: RecordValues): RecordValues =>
  Object.fromEntries(
    Object.entries(details).map(([field, value]) => {
      if (!Array.isArray(value)) return [field, value];
      const items: unknown[] = value;
      return [
        field,
        items.map((item) => (field === 'errors' ? translateRefusal(item) : translatePart(item, field))),
      ];
    }),
  );

/** Converts messages by field into the list that admin pages show beside the fields. */
const listRefusals = (details: RecordValues): RecordValues => ({
  errors: Object.entries(details).flatMap(([field, messages]) =>
    Array.isArray(messages)
      ? messages.map((message: unknown) => ({ path: [field], message, name: BY_FIELD }))
      : [],
  ),
});

const joinMessages = ({ errors }: RecordValues): string => {
  const refusals: unknown[] = Array.isArray(errors) ? errors : [];
  const messages = refusals.flatMap((refusal) =>
    isRecordValues(refusal) ? [String(refusal['message'])] : [],
  );
  return [...new Set(messages)].join(' ');
};

/** The content API's code for this message; undefined if the status is specific enough. */
export const findCode = (message: string): string | undefined =>
  (texts.codes as Readonly<Record<string, string>>)[message];

/**
 * Translates a Strapi error into Vietnamese.
 * @param fallback text for an unknown message; the original is kept in `details.reason` for developers
 */
export const translateError = (error: RecordValues, address: string, fallback: string): RecordValues => {
  const details = isRecordValues(error['details']) ? translateDetails(error['details']) : {};
  const message = String(error['message']);
  if (message === BY_FIELD && !('errors' in details)) {
    const list = listRefusals(details);
    return { ...error, name: BY_FIELD, message: joinMessages(list), details: list };
  }
  const joined = COUNTED.test(message) ? joinMessages(details) : '';
  if (joined !== '') return { ...error, message: joined, details };
  const words = ADDRESS_MESSAGES[address]?.[message] ?? translate(message);
  if (words !== undefined) return { ...error, message: words, details };
  return { ...error, message: fallback, details: { ...details, reason: message } };
};

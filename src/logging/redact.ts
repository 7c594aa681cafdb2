import type { Core } from '@strapi/strapi';

const HIDDEN = '***';

/** Words in names of parameters, headers, columns and properties whose values are secret or identify a person. */
const WORDS =
  'password|passwd|secret|token|authorization|cookie|api[-_]?key|jwt|signature|credential|salt|e-?mail';
/** Names that must match as a whole: `code`, not `procedureCode`. */
const WHOLE_NAMES = 'code|confirmation|pwd|otp|identifier|session(?:[-_]?id)?';

const IS_SECRET = new RegExp(`${WORDS}|(?:^|[[\\].])(?:${WHOLE_NAMES})(?:$|[[\\].])`, 'i');
const PARAMETER = /(^|[?&;])([^=&?;\s"'<>]+)=([^&;\s#"'<>]*)/g;
const ADDRESS = /\?[^\s"'<>]*/g;
/** How many times a value is decoded in search of a nested address. */
const MAX_DECODINGS = 3;

const decodeText = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const isSecretName = (name: string): boolean => IS_SECRET.test(decodeText(decodeText(name)));

/** True if a value contains a secret, such as a redirect address; it is then hidden entirely. */
const holdsSecret = (value: string, decodings: number): boolean => {
  const inner = decodeText(value);
  return inner !== value && decodings < MAX_DECODINGS && redactParameters(inner, decodings + 1) !== inner;
};

const redactParameters = (text: string, decodings = 0): string =>
  text.replace(ADDRESS, (query) =>
    query.replace(PARAMETER, (whole, mark: string, name: string, value: string) =>
      isSecretName(name) || holdsSecret(value, decodings) ? `${mark}${name}=${HIDDEN}` : whole,
    ),
  );

interface Rule {
  readonly like: RegExp;
  readonly by: string;
}

const PROPERTY = `(["']?\\b(?:[\\w-]{0,40}(?:${WORDS})[\\w-]{0,40}|${WHOLE_NAMES})["']?\\s{0,9}[:=]\\s{0,9})`;

/** Applied in order: a later rule may match part of what an earlier one hides. */
const RULES: readonly Rule[] = [
  // `Authorization: Bearer …`, and `Bearer …` alone.
  { like: /\b(bearer|basic|digest)\s+[\w.~+/=-]{6,}/gi, by: `$1 ${HIDDEN}` },
  // Cookies, to the end of the line.
  { like: /\b((?:set-)?cookie2?["']?\s{0,9}[:=]\s{0,9})[^\n]*/gi, by: `$1${HIDDEN}` },
  // Quoted values, of JSON and of objects as Node prints them.
  { like: new RegExp(`${PROPERTY}"(?:\\\\.|[^"\\\\])*"`, 'gi'), by: `$1${HIDDEN}` },
  { like: new RegExp(`${PROPERTY}'(?:\\\\.|[^'\\\\])*'`, 'gi'), by: `$1${HIDDEN}` },
  // `postgresql://user:password@host`.
  { like: /(\/\/[^\s:/@]{0,200}):[^\s/@]{1,200}@/g, by: `$1:${HIDDEN}@` },
  // JSON Web Tokens, hashes of bcrypt, and the random numbers that Strapi makes tokens and codes of.
  { like: /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, by: HIDDEN },
  { like: /\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}/g, by: HIDDEN },
  { like: /\b[0-9a-f]{40,}\b/gi, by: HIDDEN },
  // E-mail addresses, plain or encoded.
  {
    like: /[\p{L}\p{N}%._+-]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu,
    by: HIDDEN,
  },
];

/** Removes passwords, tokens, codes, cookies, keys and e-mail addresses from a log line. */
export const redact = (text: string): string =>
  RULES.reduce((line, { like, by }) => line.replace(like, by), redactParameters(text));

/** Where winston keeps the formatted line. */
const LINE = Symbol.for('message');

type Format = Core.Strapi['log']['format'];

/** Redacts every line of the server's log, whatever its source and format. */
export const redactLog = ({ log }: Pick<Core.Strapi, 'log'>): void => {
  const { format } = log;
  const transform: Format['transform'] = (info, options) => {
    const formatted = format.transform(info, options);
    if (typeof formatted !== 'object') return formatted;
    const line = formatted[LINE];
    return typeof line === 'string' ? { ...formatted, [LINE]: redact(line) } : formatted;
  };
  log.format = { ...format, transform };
};

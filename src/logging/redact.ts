const HIDDEN = '***';

/** Words in the names of parameters, headers, columns and properties whose values open something or name a person. */
const WORDS =
  'password|passwd|secret|token|authorization|cookie|api[-_]?key|jwt|signature|credential|salt|e-?mail';
/** Such names as a whole: `code`, not `procedureCode`. */
const WHOLE_NAMES = 'code|confirmation|pwd|otp|identifier|session(?:[-_]?id)?';

const IS_SECRET = new RegExp(`${WORDS}|(?:^|[[\\].])(?:${WHOLE_NAMES})(?:$|[[\\].])`, 'i');
const PARAMETER = /(^|[?&;])([^=&?;\s"'<>]+)=([^&;\s#"'<>]*)/g;
const ADDRESS = /\?[^\s"'<>]*/g;
/** How often a value is decoded that may hold another address. */
const MAX_DECODINGS = 3;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const isSecretName = (name: string): boolean => IS_SECRET.test(decoded(decoded(name)));

/** A value that holds a secret of its own, such as another address to go on to, is hidden as a whole. */
const holdsSecret = (value: string, decodings: number): boolean => {
  const inner = decoded(value);
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

/** In this order: what a later rule matches may be a part of what an earlier one hides. */
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

/** A line for a log without passwords, tokens, codes, cookies, keys and e-mail addresses. */
export const redact = (text: string): string =>
  RULES.reduce((line, { like, by }) => line.replace(like, by), redactParameters(text));

import type { RawClient } from '../rawClient';
import { PREFIX } from '../openApi/session';
import type { Way } from './privatePaths';
import { SECRET } from './secrets';

/** Two guesses at what is private: one that is right, one that is not. */
type Guesses = readonly [right: string, wrong: string];

interface Probe {
  readonly operator: string;
  readonly guesses: Guesses;
}

const BY_ID: Probe = { operator: '$gte', guesses: ['0', '999999999'] };
const BY_HASH: Probe = { operator: '$startsWith', guesses: ['%242', 'zz'] };
const BY_TEXT: Probe = { operator: '$startsWith', guesses: [SECRET.slice(0, 4), 'zzzz'] };

const probeOf = (way: Way): Probe => {
  if (way.at(-1) === 'id') return BY_ID;
  return way.at(-1) === 'password' ? BY_HASH : BY_TEXT;
};

const bracketed = (way: Way): string => way.map((step) => `[${step}]`).join('');

/** The plainest way to ask. */
export const plainly = (way: Way) => [
  (guess: string) => `filters${bracketed(way)}[${probeOf(way).operator}]=${guess}`,
];

/** Every place of a query from which an answer might depend on what is private. */
export const everywhere = (way: Way): readonly ((guess: string) => string)[] => {
  const [first = '', ...rest] = way;
  const path = bracketed(way);
  const { operator } = probeOf(way);
  const written = way.join('.');
  return [
    (guess) => `filters${path}=${guess}`,
    (guess) => `filters${path}[$not][${operator}]=${guess}`,
    (guess) => `filters[$and][0]${path}[${operator}]=${guess}`,
    (guess) => `filters[$or][0]${path}[${operator}]=${guess}&filters[$or][1][id]=-1`,
    (guess) => `filters[$not]${path}[${operator}]=${guess}`,
    (guess) => `filters[$and][0][$or][0][$not]${path}[${operator}]=${guess}`,
    (guess) => `filters[${written}][${operator}]=${guess}`,
    (guess) => `filters[t1.${way.at(-1)}][${operator}]=${guess}`,
    (guess) => `where${path}[${operator}]=${guess}`,
    (guess) => `lookup${path}[${operator}]=${guess}`,
    (guess) => `populate[${first}][filters]${bracketed(rest)}[${operator}]=${guess}`,
    (guess) => `populate[agency][filters]${path}[${operator}]=${guess}`,
    // Orders and fields have no values to guess: the other direction stands in for them.
    (guess) => `sort=${written}:${guess === probeOf(way).guesses[0] ? 'asc' : 'desc'}`,
    (guess) => `sort${path}=${guess === probeOf(way).guesses[0] ? 'asc' : 'desc'}`,
    (guess) => `_q=${guess}`,
  ];
};

interface Answered {
  readonly status: number;
  /** The records found, in order; empty for a refusal. */
  readonly ids: readonly unknown[];
  readonly text: string;
}

const ask = async (client: RawClient, path: string): Promise<Answered> => {
  const { status, bytes } = await client.send({ path });
  const text = String(bytes);
  const { data } = JSON.parse(text) as { data: readonly { documentId: string }[] | null };
  return { status, text, ids: (data ?? []).map(({ documentId }) => documentId) };
};

/** Says which questions tell a right guess at something private from a wrong one, or answer the secret itself. */
export const createOracle = (client: RawClient) => {
  const whole = new Map<string, string>();
  /** The records found without a condition. */
  const baseline = async (path: string): Promise<string> => {
    const ids = whole.get(path) ?? (await ask(client, path)).ids.join();
    whole.set(path, ids);
    return ids;
  };

  /** @param address of a list, below the API */
  return async (
    address: string,
    way: Way,
    questions: readonly ((guess: string) => string)[],
  ): Promise<string[]> => {
    const path = PREFIX + address;
    const expected = await baseline(path);
    const told: string[] = [];
    for (const question of questions) {
      const answers: Answered[] = [];
      for (const guess of probeOf(way).guesses) answers.push(await ask(client, `${path}?${question(guess)}`));
      const isRefused = answers.every(({ status }) => status === 400);
      const isIgnored = answers.every(({ status, ids }) => status === 200 && ids.join() === expected);
      const isSecret = answers.some(({ text }) => text.includes(SECRET));
      if (isSecret || !(isRefused || isIgnored)) told.push(`${address}?${question(probeOf(way).guesses[0])}`);
    }
    return told;
  };
};

import { parseCheckpointLine, textHash, type CheckpointLine, type PublicKeyOf } from '../../model';
import { fillTemplate } from '../../../domain/vi';
import type { StoredCheckpoint } from '../../store';
import words from '../../../translations/verification.vi.json';
import { isSignedBy } from '../signing/key';
import type { FileLine } from '../signing/place';
import type { VerificationFault } from './fault';

/** The checkpoints of this log in one external place. */
export interface PlaceLines {
  readonly folder: string;
  readonly lines: readonly FileLine[];
}

/** The valid checkpoints, from the database and from outside. */
export interface History {
  /** Ascending by number, each once. */
  readonly lines: readonly CheckpointLine[];
  /** Lines that exist outside but not in the database. */
  readonly unstored: readonly CheckpointLine[];
  /** The highest number in the database. */
  readonly lastStored: number;
  /** Keys that are trusted to sign, by id. */
  readonly keys: ReadonlyMap<string, PublicKeyOf>;
  readonly faults: readonly VerificationFault[];
}

const c = words.checkpoints;

/** Lines signed by a trusted key: the system's key, and the former keys that a trusted line names. */
export const trustedLines = (
  candidates: readonly CheckpointLine[],
  own: PublicKeyOf,
): { keys: Map<string, PublicKeyOf>; isTrusted: (line: CheckpointLine) => boolean } => {
  const keys = new Map([[own.id, own]]);
  const trusted = new Set<string>();
  for (const line of [...candidates].sort((a, b) => b.checkpoint.number - a.checkpoint.number)) {
    const key = keys.get(line.checkpoint.key.id);
    if (key === undefined || !isSignedBy(key, line.text, line.signature)) continue;
    trusted.add(line.line);
    for (const former of line.checkpoint.formerKeys) if (!keys.has(former.id)) keys.set(former.id, former);
  }
  return { keys, isTrusted: ({ line }) => trusted.has(line) };
};

const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

/** @param before later lines are left out, because the snapshot of the database cannot have them */
export const composeHistory = (
  stored: readonly StoredCheckpoint[],
  places: readonly PlaceLines[],
  own: PublicKeyOf,
  before: Date,
): History => {
  const faults: VerificationFault[] = [];
  const inDatabase = stored.map((row) => ({ number: row.number, line: parseRow(row) }));
  const isOld = ({ checkpoint }: CheckpointLine): boolean => new Date(checkpoint.at) < before;
  const candidates = [
    ...places.flatMap(({ lines }) => lines.flatMap((line) => line ?? [])),
    ...inDatabase.flatMap(({ line }) => line ?? []),
  ];
  const { keys, isTrusted } = trustedLines(candidates, own);
  const byNumber = new Map<number, CheckpointLine>();
  const add = (line: CheckpointLine, where: string): void => {
    const { number } = line.checkpoint;
    const known = byNumber.get(number);
    if (known === undefined) byNumber.set(number, line);
    else if (known.line !== line.line)
      faults.push({ item: fillTemplate(c.item, { number }), fault: fillTemplate(c.differs, { where }) });
  };
  for (const { folder, lines } of places)
    for (const [index, line] of lines.entries()) {
      if (line !== null && !isOld(line)) continue;
      if (line !== null && isTrusted(line)) add(line, folder);
      else faults.push({ item: fillTemplate(c.fileLine, { folder, line: index + 1 }), fault: c.forged });
    }
  for (const { number, line } of inDatabase)
    if (line !== null && isTrusted(line)) add(line, c.database);
    else faults.push({ item: fillTemplate(c.item, { number }), fault: c.storedForged });
  const lines = [...byNumber.values()].sort((a, b) => a.checkpoint.number - b.checkpoint.number);
  for (const line of lines) {
    const last = byNumber.get(line.checkpoint.number - 1);
    if (last !== undefined && line.checkpoint.previous !== textHash(last.text))
      faults.push({ item: fillTemplate(c.item, { number: line.checkpoint.number }), fault: c.previous });
  }
  const highest = lines.at(-1)?.checkpoint.number ?? 0;
  for (const place of places) faults.push(...placeFaults(place, highest));
  const numbers = new Set(stored.map(({ number }) => number));
  return {
    lines,
    unstored: lines.filter(({ checkpoint }) => !numbers.has(checkpoint.number)),
    lastStored: stored.at(-1)?.number ?? 0,
    keys,
    faults,
  };
};

/** The line of a row, if the columns of the row agree with it. */
const parseRow = ({ number, at, line: text }: StoredCheckpoint): CheckpointLine | null => {
  const line = parseCheckpointLine(text);
  if (line === null) return null;
  const { checkpoint } = line;
  return checkpoint.number === number && new Date(checkpoint.at).getTime() === at.getTime() ? line : null;
};

/**
 * Finds numbers that are missing in a place. A file begins with 1, or with the first checkpoint of a different key.
 */
const placeFaults = ({ folder, lines }: PlaceLines, highest: number): readonly VerificationFault[] => {
  const found = lines.flatMap((line) => line ?? []);
  const [first] = found;
  const begins = first !== undefined && first.checkpoint.kind !== 'usual' ? first.checkpoint.number : 1;
  const numbers = new Set(found.map(({ checkpoint }) => checkpoint.number));
  const faults: VerificationFault[] = [];
  for (let number = begins; number <= highest; number += 1) {
    if (numbers.has(number)) continue;
    let until = number;
    while (until < highest && !numbers.has(until + 1)) until += 1;
    faults.push({ item: folder, fault: fillTemplate(c.missing, { range: range(number, until) }) });
    number = until;
  }
  return faults;
};

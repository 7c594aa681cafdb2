import { createHash } from 'node:crypto';

/** The last entry of a chain. */
export type Head = readonly [subject: string, position: number, hash: string];

/** An issued report as a checkpoint names it: id, "07/BC-UBND", year. */
export type IssuedName = readonly [report: string, number: string, year: number];

export interface PublicKeyOf {
  readonly id: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string;
}

/** `new-key` and `restore` start over with the heads of all chains. */
export type CheckpointKind = 'usual' | 'new-key' | 'restore';

/** The state of the whole log at one moment; each checkpoint covers the entries since the previous one. */
export interface Checkpoint {
  /** The log that the checkpoint belongs to: the id of one database. */
  readonly log: string;
  readonly number: number;
  readonly kind: CheckpointKind;
  /** ISO 8601. */
  readonly at: string;
  /** Hash of the previous checkpoint; empty for the first. */
  readonly previous: string;
  readonly key: PublicKeyOf;
  /** Keys that signed earlier checkpoints; a verifier who trusts the present key trusts these too. */
  readonly formerKeys: readonly PublicKeyOf[];
  /** Total number of log entries and of issued reports. */
  readonly entries: number;
  readonly reports: number;
  /** `entriesDigest` of the entries that this checkpoint covers. */
  readonly digest: string;
  readonly heads: readonly Head[];
  readonly issued: readonly IssuedName[];
}

const FORMAT = 'cchc-checkpoint-1';

/** The text that is signed. */
export const checkpointText = (checkpoint: Checkpoint): string =>
  JSON.stringify({ format: FORMAT, ...checkpoint });

/** One line of a checkpoint file, without the line end: the signature in base64, a tab, the text. */
export const checkpointLine = (text: string, signature: string): string => `${signature}\t${text}`;

export interface CheckpointLine {
  readonly line: string;
  readonly text: string;
  readonly signature: string;
  readonly checkpoint: Checkpoint;
}

/** @returns null when the line is not a checkpoint; the signature is not verified here */
export const parseCheckpointLine = (line: string): CheckpointLine | null => {
  const tab = line.indexOf('\t');
  const text = line.slice(tab + 1);
  try {
    const { format, ...checkpoint } = JSON.parse(text) as Checkpoint & { format: string };
    const isWhole =
      format === FORMAT && Number.isSafeInteger(checkpoint.number) && Array.isArray(checkpoint.heads);
    return tab > 0 && isWhole ? { line, text, signature: line.slice(0, tab), checkpoint } : null;
  } catch {
    return null;
  }
};

export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A log entry, reduced to the part that a checkpoint covers. */
export interface CoveredEntry {
  readonly id: string;
  readonly hash: string;
  readonly signature: string | null;
}

/** SHA-256 over the entries in the order of their ids. */
export const entriesDigest = (entries: readonly CoveredEntry[]): string =>
  textHash(
    [...entries]
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map(({ id, hash, signature }) => `${id}:${hash}:${signature ?? ''}`)
      .join('\n'),
  );

/** The last entry of each chain among the given entries. */
export const findHeads = (
  entries: readonly { readonly subject: string; readonly position: number; readonly hash: string }[],
): readonly Head[] => {
  const heads = new Map<string, Head>();
  for (const { subject, position, hash } of entries)
    if (position > (heads.get(subject)?.[1] ?? 0)) heads.set(subject, [subject, position, hash]);
  return [...heads.values()].sort(([a], [b]) => (a < b ? -1 : 1));
};

import type { DemoEntry } from './read';
import { type DemoType, SHAPES } from './shapes';
import type { Values } from './values';

/** The keys a relation field holds: one, several or none. */
export const keysIn = (value: unknown): string[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
};

const SHARED: readonly DemoType[] = ['agency', 'sector', 'channel'];

const address = (type: DemoType, agency: string | undefined, key: string): string =>
  [type, SHARED.includes(type) ? '' : (agency ?? ''), key].join(' ');

/** A record refers to a key that no record of the files has, or whose record was refused. */
export class UnknownKeyError extends Error {
  override readonly name = 'UnknownKeyError';
}

/** The documents of the records loaded so far, by key. Each agency has its own keys. */
export class DocumentKeys {
  private readonly documents = new Map<string, string>();

  add({ type, agency, key }: DemoEntry, documentId: string): void {
    this.documents.set(address(type, agency, key), documentId);
  }

  /** @throws UnknownKeyError in Vietnamese */
  private find(type: DemoType, agency: string | undefined, key: string): string {
    const documentId = this.documents.get(address(type, agency, key));
    if (documentId === undefined) {
      throw new UnknownKeyError(`Không có bản ghi "${key}" trong ${SHAPES[type].file}.`);
    }
    return documentId;
  }

  /** Replaces the keys of relations by document ids, as the document service expects. */
  resolve({ type, agency }: DemoEntry, fields: Values): Values {
    const relations: Readonly<Record<string, DemoType>> = { agency: 'agency', ...SHAPES[type].relations };
    return Object.fromEntries(
      Object.entries(fields).map(([field, value]) => {
        const target = relations[field];
        if (target === undefined) return [field, value];
        const documentIds = keysIn(value).map((key) => this.find(target, agency, key));
        return [field, Array.isArray(value) ? documentIds : (documentIds[0] ?? null)];
      }),
    );
  }
}

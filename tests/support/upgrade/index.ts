import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { readSecret, restoreBackup } from '../../../database/backup';
import { createDatabase, type TestDatabase } from '../database';
import type { Written } from './content';
import { fixtureFacts, fixtureFile } from './fixtures';

export { fixtureVersions } from './fixtures';
export type { Written } from './content';

/** A database as a released version left it. */
export interface Fixture {
  readonly database: TestDatabase;
  readonly written: Written;
  /** The uploaded files: names and bytes. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/** Restores the fixture of a version into a database of its own. */
export const loadFixture = async (version: string): Promise<Fixture> => {
  const database = await createDatabase('empty');
  const staging = mkdtempSync(path.join(tmpdir(), 'cchc-fixture-'));
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const target = { client, staging, mayReplace: false };
    await restoreBackup(fixtureFile(version), readSecret(undefined, undefined), target, () => undefined);
    const files = readdirSync(staging).map((name) => [name, readFileSync(path.join(staging, name))] as const);
    const written = JSON.parse(readFileSync(fixtureFacts(version), 'utf8')) as Written;
    return { database, written, files: Object.fromEntries(files) };
  } finally {
    await client.end();
    rmSync(staging, { recursive: true });
  }
};

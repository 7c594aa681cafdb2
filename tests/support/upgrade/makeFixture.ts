/**
 * Makes the fixture of a released version: `node --import tsx tests/support/upgrade/makeFixture.ts FOLDER`, where FOLDER is a
 * checkout of that version after `npm ci` and `npm run build`. That version itself serves and is filled through its own
 * addresses; the backup of this version reads its database and files (CONTRIBUTING, "A released version").
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from 'postgres-launcher';
import { folderStore, readSecret, writeBackup } from '../../../database/backup';
import { GENERATED } from '../../../scripts/lib/secrets';
import { PROJECT } from '../../../scripts/lib/project';
import { TEST_ENVIRONMENT } from '../environment';
import { spawnServer, statusOf } from '../startedServer';
import { until } from '../until';
import { writeContent, type Written } from './content';
import { fixtureFile, fixtureFacts } from './fixtures';

const fill = async (folder: string, databaseUrl: string): Promise<Written> => {
  const server = await spawnServer({ DATABASE_URL: databaseUrl }, folder);
  try {
    await until(async () => {
      if (server.child.exitCode !== null) throw new Error(server.output());
      return (await statusOf(`${server.url}/api/cchc-report/ready`)) === 200;
    });
    return await writeContent(server);
  } catch (error) {
    console.error(server.output());
    throw error;
  } finally {
    server.signal('SIGTERM');
    await server.ended;
  }
};

const main = async (folder: string): Promise<void> => {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const uploads = path.join(folder, 'public', 'uploads');
  if (readdirSync(uploads).some((name) => !name.startsWith('.')))
    throw new Error(`${uploads} must be empty: its files would be in the fixture.`);
  const postgres = await startEmbeddedPostgres({ project: PROJECT, fast: true });
  const staging = mkdtempSync(path.join(tmpdir(), 'cchc-fixture-'));
  const client = new Client({ connectionString: postgres.url });
  try {
    const written = await fill(folder, postgres.url);
    await client.connect();
    const names = Object.keys(GENERATED).filter((name) => name in TEST_ENVIRONMENT);
    const secrets = Object.fromEntries(names.map((name) => [name, TEST_ENVIRONMENT[name] ?? '']));
    const file = fixtureFile(version);
    rmSync(file, { force: true });
    const source = { client, uploads: folderStore(uploads), secrets, version };
    const target = { file, secret: readSecret(undefined, undefined), staging };
    const { size, tables, rows, files } = await writeBackup(source, target, new Date());
    writeFileSync(fixtureFacts(version), `${JSON.stringify(written, null, 2)}\n`);
    console.log(`${file}: ${tables} tables, ${rows} rows, ${files} files, ${Math.round(size / 1000)} kB`);
  } finally {
    await client.end();
    rmSync(staging, { recursive: true });
    await postgres.stop();
  }
};

main(path.resolve(process.argv[2] ?? '')).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

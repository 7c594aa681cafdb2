import { execFile } from 'node:child_process';
import { version } from '../../package.json';
import { PROJECT } from '../../scripts/lib/project';
import { TEST_ENVIRONMENT } from '../support/environment';
import { outsideDatabase } from '../support/outsideDatabase';
import { openRows, type Rows } from '../support/rows';
import { startAppOn } from '../support/strapi';
import { type Fixture, loadFixture } from '../support/upgrade';
import { readDefinitions } from '../support/upgrade/definitions';

jest.setTimeout(120_000);

let fixture: Fixture;
let rows: Rows;

beforeAll(async () => {
  fixture = await loadFixture('0.1.0');
  rows = await openRows(fixture.database);
});
afterAll(async () => {
  await rows.end();
  await fixture.database.drop();
});

/** The definitions of everything, and a hash of the rows of every table. */
const readEverything = async (): Promise<readonly string[]> => {
  const tables = await rows.all<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = cast('public' as regnamespace) order by 1`,
  );
  const hashes: string[] = [];
  for (const { name } of tables) {
    const { hash } = await rows.one<{ hash: string }>(
      `select md5(coalesce(string_agg(line, '' order by line), '')) as hash from (select cast(t as text) as line from "${name}" t) lines`,
    );
    hashes.push(`${name} ${hash}`);
  }
  return [...(await readDefinitions(rows)), ...hashes];
};

/** Starts the app, which must refuse. @returns the sentence */
const refusal = (): Promise<string> =>
  startAppOn(fixture.database, { LOG_LEVEL: 'silent' }).then(
    async (app) => {
      await app.stop();
      throw new Error('The start was not refused.');
    },
    (error: unknown) => (error as Error).message,
  );

/** The database between two statements, of which the second undoes the first. */
const whileChanged = async (change: string, undo: string, see: () => Promise<void>): Promise<void> => {
  await rows.all(change);
  try {
    await see();
  } finally {
    await rows.all(undo);
  }
};

/** As an app left it that had a field more: its column, and the schema that Strapi stores. */
const addField = (
  table: string,
  column: string,
  type: string,
  sqlType: string,
): readonly [string, string] => [
  `alter table ${table} add column ${column} ${sqlType};
   update strapi_database_schema set schema = (
     select jsonb_set(cast(schema as jsonb), '{tables}', (
       select jsonb_agg(case when t->>'name' = '${table}'
                             then jsonb_set(t, '{columns}', (t->'columns') || '[{"name": "${column}", "type": "${type}"}]') else t end)
         from jsonb_array_elements(cast(schema as jsonb)->'tables') t)))`,
  `alter table ${table} drop column ${column}`,
];

test('UP-02 a field that this app lacks stops the start by its name, and nothing is changed', async () => {
  await whileChanged(...addField('components_plan_objectives', 'old_reason', 'text', 'text'), async () => {
    const before = await readEverything();
    expect(await refusal()).toBe(
      'Phần mềm này không còn trường “oldReason” của “plan.objective” (components_plan_objectives.old_reason) mà cơ sở dữ liệu vẫn giữ, và không có bước nâng cấp nào chuyển dữ liệu ấy đi: hệ thống không khởi động, chưa có gì bị thay đổi.',
    );
    expect(await readEverything()).toEqual(before);
  });
});

/** As an app left it whose content types differed: Strapi keeps them in its store. */
const changeTypes = (change: string): string =>
  `update strapi_core_store_settings set value = cast(${change} as text) where key = 'strapi_content_types_schema'`;

const STORED = 'cast(value as jsonb)';

/** Traces of an app with other fields: the statements that make and undo each, and its name in the refusal. */
const LEFT: readonly { readonly change: string; readonly undo: string; readonly named: string }[] = [
  {
    change: `${changeTypes(`jsonb_set(${STORED}, '{api::article.article,attributes,poster}', '{"type": "media"}')`)};
      update files_related_mph set field = 'poster' where related_type = 'api::article.article'`,
    undo: `${changeTypes(`${STORED} #- '{api::article.article,attributes,poster}'`)};
      update files_related_mph set field = 'cover' where related_type = 'api::article.article'`,
    named: 'trường “poster” của “article” (files_related_mph)',
  },
  {
    change: `${changeTypes(`jsonb_set(${STORED}, '{api::plan.plan,attributes,aims}', '{"type": "component"}')`)};
      update plans_cmps set field = 'aims'`,
    undo: `${changeTypes(`${STORED} #- '{api::plan.plan,attributes,aims}'`)}; update plans_cmps set field = 'objectives'`,
    named: 'trường “aims” của “plan” (plans_cmps)',
  },
  {
    change: `${changeTypes(`jsonb_set(${STORED}, '{api::sector.sector,options,draftAndPublish}', 'true')`)};
      update sectors set published_at = null`,
    undo: `${changeTypes(`jsonb_set(${STORED}, '{api::sector.sector,options,draftAndPublish}', 'false')`)};
      update sectors set published_at = created_at`,
    named: 'các bản nháp của “sector” (sectors)',
  },
  {
    change: `update files_related_mph set field = 'scan' where related_type = 'shared.evidence'`,
    undo: `update files_related_mph set field = 'file' where related_type = 'shared.evidence'`,
    named: 'trường “scan” của “shared.evidence” (files_related_mph)',
  },
];

test('UP-02 files, components and drafts that this app lacks stop the start as well, before Strapi removes any', async () => {
  const all = (of: 'change' | 'undo'): string => LEFT.map((left) => left[of]).join('; ');
  await whileChanged(all('change'), all('undo'), async () => {
    const before = await readEverything();
    const [, names = ''] = /không còn (.+) mà cơ sở dữ liệu vẫn giữ/.exec(await refusal()) ?? [];
    expect(names.split(', ').toSorted()).toEqual(LEFT.map(({ named }) => named).toSorted());
    expect(await readEverything()).toEqual(before);
  });
});

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs `npm run migrate`. */
const migrate = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const { url } = fixture.database;
    const env = {
      ...process.env,
      ...TEST_ENVIRONMENT,
      NODE_ENV: 'production',
      ...outsideDatabase(url),
      DATABASE_URL: url,
    };
    const all = ['--import', 'tsx', 'scripts/migrate.ts', ...args];
    execFile(process.execPath, all, { cwd: PROJECT, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` }),
    );
  });

test('UP-03 a dry run names the pending migrations with what each would change, and changes nothing; migrate does it, and refuses a newer database with one sentence', async () => {
  const before = await readEverything();
  const dry = await migrate('--dry-run');
  expect(dry).toEqual({
    code: 0,
    output:
      expect.stringContaining(`- cchc-report, bước 1: Chuyển tiến độ của các lần nhập từ tệp sang bảng của lần nhập, bỏ bảng tiến độ cũ
  - thêm cchc_imports.done
  - thêm cchc_imports.total
  - bỏ cchc_import_progress
  - cchc_imports: sửa 1 dòng
- Bảng và cột mới của các loại nội dung: `),
  });
  expect(dry.output).toContain('procedures.partial_reason');
  expect(await readEverything()).toEqual(before);
  expect(await migrate()).toMatchObject({ code: 0, output: expect.stringContaining('bước 1') });
  expect(await rows.all('select done, total from cchc_imports')).toEqual([{ done: 2, total: 2 }]);
  await rows.all(`update cchc_schema_version set version = '0.999.0' where part = 'cchc-cms'`);
  const { code, output } = await migrate('--dry-run');
  const sentences = output.split('\n').filter((line) => line.startsWith('Cơ sở dữ liệu'));
  expect([code, sentences]).toEqual([1, [expect.stringContaining('phiên bản 0.999.0 nâng cấp')]]);
  await rows.all('update cchc_schema_version set version = $1', [version]);
});

test.each([
  ['a later version', `version = '0.999.0'`, 'phiên bản 0.999.0 nâng cấp (lược đồ số 0)'],
  ['a migration that this app does not know', 'number = 99', '(lược đồ số 99)'],
])('UP-03 a database of %s is refused at its start, and nothing is changed', async (_name, change, named) => {
  const [kept] = await rows.all<{ number: number; version: string }>(
    `select number, version from cchc_schema_version where part = 'cchc-cms'`,
  );
  const undo = `update cchc_schema_version set number = ${kept?.number ?? 0}, version = '${kept?.version ?? ''}' where part = 'cchc-cms'`;
  await whileChanged(`update cchc_schema_version set ${change} where part = 'cchc-cms'`, undo, async () => {
    const before = await readEverything();
    expect(await refusal()).toContain(named);
    expect(await readEverything()).toEqual(before);
  });
});

test('CR-06 an app that serves is not ready while its database is of an older or a newer version', async () => {
  const app = await startAppOn(fixture.database);
  const reasons = async (change: string): Promise<unknown> => {
    await rows.all(`update cchc_schema_version set ${change} where part = 'cchc-report'`);
    const { status, body } = await app.http.get('/api/cchc-report/ready');
    return [status, (body as { data: { reasons: string[] } }).data.reasons];
  };
  try {
    expect(await reasons('number = 0')).toEqual([503, ['Cơ sở dữ liệu còn 1 bước nâng cấp chưa chạy.']]);
    expect(await reasons('number = 2')).toEqual([
      503,
      ['Cơ sở dữ liệu đã được một phiên bản mới hơn nâng cấp; hãy cài phiên bản ấy rồi khởi động lại.'],
    ]);
    expect(await reasons('number = 1')).toEqual([200, []]);
  } finally {
    await app.stop();
  }
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const SERVER = 'src/plugins/cchc-report/server/src';
const ADMIN = 'src/plugins/cchc-report/admin/src';

/** An import that the layers of the project refuse, and the file that must not make it. */
const REFUSED: readonly (readonly [file: string, from: string])[] = [
  [`${SERVER}/domain/any.ts`, '@strapi/strapi'],
  [`${SERVER}/domain/any.ts`, 'knex'],
  [`${SERVER}/domain/any.ts`, '../sources/sql'],
  [`${SERVER}/importing/model/any.ts`, 'knex'],
  [`${SERVER}/reports/model/any.ts`, '../store/stored'],
  [`${SERVER}/reports/check/any.ts`, '@strapi/utils'],
  [`${ADMIN}/any.ts`, 'zod'],
  [`${ADMIN}/any.ts`, '../../server/src/within'],
  [`${ADMIN}/any.ts`, '../../server/src/contract'],
  ['src/admin/any.ts', '../plugins/cchc-report/server/src/contract'],
  ['src/packages/nd30-check/src/any.ts', '@strapi/strapi'],
  ['src/packages/nd30-check/src/any.ts', '../../nd30-document/src/index'],
  ['src/packages/nd30-document/src/any.ts', '../../../plugins/cchc-report/server/src/within'],
  ['src/packages/postgres-launcher/src/any.ts', '../../../../scripts/start'],
];

const ALLOWED: readonly (readonly [file: string, from: string])[] = [
  [`${SERVER}/domain/any.ts`, 'nd30-document'],
  [`${SERVER}/services/any.ts`, '@strapi/strapi'],
  [`${ADMIN}/any.ts`, '../../server/src/permissions'],
  ['src/packages/postgres-launcher/src/any.ts', 'pg'],
];

/** ESLint loads its configuration as a module, which jest's sandbox cannot: it runs in a process. */
const LINT = `
  const { ESLint } = require('eslint');
  const eslint = new ESLint();
  Promise.all(JSON.parse(process.argv[1]).map(([filePath, from]) =>
    eslint.lintText(\`import { value } from '\${from}';\\nexport const own = value;\\n\`, { filePath })))
    .then((results) => console.log(JSON.stringify(results.map(([{ messages }]) => messages.map(({ ruleId }) => ruleId)))));
`;

const lintImports = (imports: typeof REFUSED): readonly string[] => {
  const root = join(__dirname, '..');
  const output = execFileSync('node', ['-e', LINT, JSON.stringify(imports)], { cwd: root, encoding: 'utf8' });
  const rules: readonly (readonly string[])[] = JSON.parse(output);
  return rules.flatMap((broken, index) =>
    broken.some((rule) => rule.endsWith('no-restricted-imports')) ? [imports[index]?.join(' <- ') ?? ''] : [],
  );
};

test('the linter refuses the imports that would break the layers, and no others', () => {
  expect(lintImports([...REFUSED, ...ALLOWED])).toEqual(REFUSED.map((refused) => refused.join(' <- ')));
});

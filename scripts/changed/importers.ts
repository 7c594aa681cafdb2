import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../lib/project';

const CODE = /\.(ts|js)$/;
const SPECIFIER = /(?:from|import|require\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;
const ENDINGS = ['', '.ts', '.js', '/index.ts'];

const resolveFrom = (file: string, specifier: string): string | undefined => {
  const wanted = path.posix.join(path.posix.dirname(file), specifier);
  return ENDINGS.map((ending) => wanted + ending).find(
    (candidate) => existsSync(inProject(candidate)) && statSync(inProject(candidate)).isFile(),
  );
};

const readImports = (file: string): readonly string[] =>
  [...readFileSync(inProject(file), 'utf8').matchAll(SPECIFIER)].flatMap(
    ([, specifier = '']) => resolveFrom(file, specifier) ?? [],
  );

const filesIn = (folder: string): readonly string[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name))
    .filter((name) => CODE.test(name));

/**
 * The files of the folders that import one of the given files, directly or through others of the folders.
 * @param files relative to the project, as the results are
 */
export const importersIn = (folders: readonly string[], files: readonly string[]): readonly string[] => {
  const imports = new Map(folders.flatMap(filesIn).map((file) => [file, readImports(file)]));
  const found = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop())
    for (const [importer, imported] of imports)
      if (!found.has(importer) && imported.includes(file)) {
        found.add(importer);
        queue.push(importer);
      }
  return [...found].sort();
};

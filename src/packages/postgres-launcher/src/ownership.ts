import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from './errorCode';
import { EmbeddedPostgresError } from './errors';

/** In a project: the data folder that it used last. */
const RECORD = path.join('data', 'postgres-folder');
/** In a data folder: the project that used it last. */
const OWNER = 'project';

const USE_BACKUP = 'sao lưu (npm run backup) rồi phục hồi vào đây (npm run restore)';
const START_EMPTY = 'Muốn bắt đầu với cơ sở dữ liệu trống, thêm: -- --new-database.';

/**
 * Finds the data folder that a project used last, so that a project that was moved keeps its data wherever they are. Two projects
 * never share data: a copy does not get the folder of a project that still exists.
 * @returns undefined if none was recorded, it is gone, or another project uses it
 */
export function findFormerData(project: string): string | undefined {
  const folder = readLine(path.join(project, RECORD));
  if (folder === undefined || !hasCluster(folder)) return undefined;
  return livingOwner(folder, project) === undefined ? folder : undefined;
}

/** Records that a project uses a data folder. */
export function recordData(project: string, folder: string): void {
  writeLine(path.join(project, RECORD), folder);
  writeLine(path.join(folder, OWNER), realpathSync(project));
}

/**
 * Called before a cluster is created for a project that may have had one.
 * @param hasTraces other files of the project show that it had data
 * @throws EmbeddedPostgresError `data-missing`
 */
export function refuseLostData(project: string, hasTraces: boolean): void {
  const folder = readLine(path.join(project, RECORD));
  if (folder === undefined && !hasTraces) return;
  throw new EmbeddedPostgresError('data-missing', `${explainLoss(project, folder)} ${START_EMPTY}`);
}

function explainLoss(project: string, folder: string | undefined): string {
  if (folder === undefined) {
    return `Thư mục ${project} có tệp của một hệ thống đã chạy nhưng không thấy cơ sở dữ liệu của hệ thống ấy; hãy chép thư mục dữ liệu PostgreSQL về chỗ cũ, hoặc ${USE_BACKUP}.`;
  }
  const owner = hasCluster(folder) ? livingOwner(folder, project) : undefined;
  if (owner !== undefined) {
    return `Thư mục ${project} là bản chép của ${owner}, dữ liệu tại ${folder} thuộc về ${owner}; muốn dùng dữ liệu ấy ở đây, hãy ${USE_BACKUP}.`;
  }
  return `Không thấy dữ liệu đã dùng lần trước tại ${folder}; hãy chép thư mục ấy về chỗ cũ, hoặc ${USE_BACKUP}.`;
}

/** The other project that uses a data folder, if it still exists and says so, too. */
function livingOwner(folder: string, project: string): string | undefined {
  const owner = readLine(path.join(folder, OWNER));
  if (owner === undefined || owner === realpathSync(project)) return undefined;
  return readLine(path.join(owner, RECORD)) === folder ? owner : undefined;
}

function hasCluster(folder: string): boolean {
  return existsSync(path.join(folder, 'cluster', 'PG_VERSION'));
}

function readLine(file: string): string | undefined {
  try {
    if (!statSync(file).isFile()) return undefined;
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

function writeLine(file: string, line: string): void {
  if (readLine(file) === line) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
}

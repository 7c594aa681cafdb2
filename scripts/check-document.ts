import { checkDocument, type CheckReport } from '../src/plugins/cchc-report/server/src/document/check';
import { ReportError } from '../src/plugins/cchc-report/server/src/domain/errors';
import { CHECK_USAGE, parseCheckArguments } from './lib/checkArguments';
import { readCheckedFile, UNREADABLE } from './lib/checkedFile';
import { checkText } from './lib/checkText';
import { runScript } from './lib/runScript';
import { ScriptError } from './lib/scriptError';

/** `npm run check-document`: ends with 0 if the file follows the law, 1 if not, 2 if it cannot be read. */
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

void runScript(async () => {
  const { file, json } = parseCheckArguments(process.argv.slice(2));
  const report = await checkBytes(await readCheckedFile(file, calledFrom), file);
  console.log(json ? JSON.stringify({ data: report }, null, 2) : checkText(report, file));
  return report.summary.errors === 0 ? 0 : 1;
}, CHECK_USAGE);

/** Checks the file. An unexpected error gets another exit code than a document that breaks the law. */
async function checkBytes(bytes: Uint8Array, file: string): Promise<CheckReport> {
  try {
    return await checkDocument(bytes);
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw new ScriptError(`Không kiểm tra được tệp ${file}.`, UNREADABLE, { cause: error });
  }
}

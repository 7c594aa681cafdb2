import { checkDocument, type CheckReport } from '../src/plugins/cchc-report/server/src/document/check';
import { ReportError } from '../src/plugins/cchc-report/server/src/domain/errors';
import { CHECK_USAGE, parseCheckArguments } from './lib/checkArguments';
import { readCheckedFile, UNREADABLE } from './lib/checkedFile';
import { checkText } from './lib/checkText';
import { runScript } from './lib/runScript';
import { ScriptError } from './lib/scriptError';

/** `npm run check-document`: 0 when the file keeps what the law says, 1 when not, 2 when it cannot be read. */
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

void runScript(async () => {
  const { file, json } = parseCheckArguments(process.argv.slice(2));
  const report = await checked(await readCheckedFile(file, calledFrom), file);
  console.log(json ? JSON.stringify({ data: report }, null, 2) : checkText(report, file));
  return report.summary.errors === 0 ? 0 : 1;
}, CHECK_USAGE);

/** What is no refusal of the checker's is told apart from a document that breaks the law. */
async function checked(bytes: Uint8Array, file: string): Promise<CheckReport> {
  try {
    return await checkDocument(bytes);
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw new ScriptError(`Không kiểm tra được tệp ${file}.`, UNREADABLE, { cause: error });
  }
}

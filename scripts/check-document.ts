import { checkDocument } from '../src/plugins/cchc-report/server/src/document/check';
import { parseCheckArguments } from './lib/checkArguments';
import { readCheckedFile } from './lib/checkedFile';
import { checkText } from './lib/checkText';
import { runScript } from './lib/runScript';

/** `npm run check-document`: 0 when the file keeps what the law says, 1 when not, 2 when it cannot be read. */
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

void runScript(async () => {
  const { file, json } = parseCheckArguments(process.argv.slice(2));
  const report = await checkDocument(await readCheckedFile(file, calledFrom));
  console.log(json ? JSON.stringify({ data: report }, null, 2) : checkText(report, file));
  return report.summary.errors === 0 ? 0 : 1;
});

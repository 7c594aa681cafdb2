import { FILE_FORMATS } from '../../../../../packages/nd30-document/src/mime';
import { chooseOtherFormat, isFile, OTHER_FORMATS } from './fileFormats';

const NAME = 'Báo cáo.html';

test('every format of the server is offered, and its answers are accepted', () => {
  expect(['docx', ...OTHER_FORMATS].sort()).toEqual(Object.keys(FILE_FORMATS).sort());
  for (const format of ['docx', ...OTHER_FORMATS] as const)
    expect([format, isFile({ type: FILE_FORMATS[format].mime, name: NAME }, format)]).toEqual([format, true]);
});

test("a proxy's page is not accepted as a file of any format", () => {
  for (const format of ['docx', ...OTHER_FORMATS] as const)
    expect([format, isFile({ type: 'text/html', name: null }, format)]).toEqual([format, false]);
});

test('lists too long for a document are offered as a spreadsheet, a file that cannot be converted as a Word file', () => {
  expect(chooseOtherFormat('appendix_too_long')).toBe('xlsx');
  expect(chooseOtherFormat('conversion_unavailable')).toBe('docx');
  expect(chooseOtherFormat('export_busy')).toBeNull();
  expect(chooseOtherFormat(null)).toBeNull();
});

import { par, PROSE } from './directReport';
import { fault, inParagraph, inRun, longParagraph, withMore } from './faults';

export const FAULTS_OF_BODY = {
  'body-present': fault([['text', /.*/s, '']]),
  'body-size': fault([inRun('text', 'Trong kỳ', 'w:val="28"', 'w:val="24"')]),
  'body-size-uniform': fault([inRun('text', 'Trong kỳ', 'w:val="28"', 'w:val="26"')]),
  'body-upright': fault([inRun('text', 'Trong kỳ', '<w:sz', '<w:i/><w:sz')]),
  'no-underline': fault([inRun('text', 'Trong kỳ', '<w:sz', '<w:u w:val="single"/><w:sz')]),
  'body-justified': fault([withMore(longParagraph(PROSE.replace('both', 'left')))]),
  'body-first-line': fault([inParagraph('text', 'Trong kỳ', 'w:firstLine="567"', 'w:firstLine="284"')]),
  'body-gap': fault([
    withMore(longParagraph(PROSE.replace('w:after="120"', 'w:after="60"')) + longParagraph()),
  ]),
  'body-line-spacing': fault([inParagraph('text', 'Trong kỳ', 'w:line="264"', 'w:line="480"')]),
  'headings-order': fault([['text', '2. Hình thức', '3. Hình thức']]),
  'headings-form': fault([['text', 'I. Kết quả', 'I/ Kết quả']]),
  'headings-bold': fault([inRun('text', 'I. Kết quả', '<w:b/>', '')]),
  'headings-keep-next': fault([inParagraph('text', 'II. Phương hướng', '<w:keepNext/>', '')]),
  'body-no-hanging': fault([
    inParagraph('text', '- Tổ chức', 'w:firstLine="567"', 'w:left="567" w:hanging="283"'),
  ]),
  'no-spaces-as-indent': fault([
    inParagraph('text', 'Trong kỳ', '<w:ind w:firstLine="567"/>', ''),
    ['text', 'Trong kỳ', '        Trong kỳ'],
  ]),
  'no-blank-paragraphs': fault([withMore(par(PROSE))]),
  'closing-mark': fault([['text', './.', '.']]),
} as const;

import type { Block, Inline, ReportDocument } from '../../src';
import { sampleReport } from './sampleReport';

/** A report with the same text in every text field. */
export function filledWith(text: string): ReportDocument {
  const inline: Inline = [{ text }, { text, bold: true, source: text }];
  const body: readonly Block[] = [
    { kind: 'heading', level: 1, content: inline },
    { kind: 'heading', level: 2, content: inline },
    { kind: 'heading', level: 3, content: inline },
    { kind: 'paragraph', content: inline },
    { kind: 'basis', content: inline },
    { kind: 'bullet', content: inline },
    {
      kind: 'table',
      caption: text,
      columns: [
        { header: text, share: 0.5, align: 'left' },
        { header: text, share: 0.5, align: 'right' },
      ],
      rows: [
        { cells: [inline], group: true },
        { cells: [inline, inline] },
        { cells: [inline, []], emphasis: true },
      ],
    },
  ];
  return {
    ...sampleReport,
    issuer: { superior: text, lines: [text, text] },
    number: { value: 7, symbol: text },
    place: text,
    typeName: text,
    subject: text,
    addressees: [text, text],
    body,
    signature: {
      signing: { authority: 'collective-deputy', collective: text, headTitle: text, title: text },
      signerName: text,
    },
    recipients: { others: [text, text], archive: text },
    copies: { drafter: text, count: 20 },
    properties: { title: text, agency: text },
  };
}

/** Controls, noncharacters, single surrogates, markup, emoji, combining marks, directional marks and a long word. */
export const HOSTILE = [
  'a\u0000b\u0008c\u000Bd\u001Fe',
  'f\uFFFEg\uFFFFh',
  'i\uD800j\uDC00k',
  '<w:p>&amp;</w:p> ]]> <!-- x --> "quoted" \'single\'',
  '{{ x }} ${x} {x} \\',
  'vui 😀👨‍👩‍👧 hoa 𠮷',
  'U\u031By ban nha\u0302n da\u0302n',
  '\u202E876\u202C \u2067x\u2069',
  'dòng một\r\ndòng hai\tcột\u0085\u2028x',
  'x'.repeat(300),
].join(' ');

import type { Block, Inline, ReportDocument } from 'nd30-document';

export const inlineText = (content: Inline): string => content.map(({ text }) => text).join('');

const blockText = (block: Block): string => {
  if (block.kind === 'bullet') return `- ${inlineText(block.content)}`;
  if (block.kind !== 'table') return inlineText(block.content);
  const cells = [
    block.columns.map(({ header }) => header),
    ...block.rows.map((r) => r.cells.map(inlineText)),
  ];
  return [block.caption ?? '', ...cells.map((line) => line.join(' | '))].join('\n');
};

/** A report as a person reads it, one block a line. */
export const reportText = ({ body }: ReportDocument): string => body.map(blockText).join('\n');

/** All runs of a report's body, those of table cells too. */
export const listRuns = ({ body }: ReportDocument): Inline =>
  body.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.content,
  );

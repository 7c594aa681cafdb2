import { styled } from 'styled-components';
import { EditorPlace } from '../editor/EditorPlace';
import type { ChipLooks } from '../model/chipBook';
import { type Piece, readLines } from '../model/pieces';

const Lines = styled(EditorPlace)`
  max-height: 32rem;
  overflow: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  font-size: 1.4rem;
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const renderPiece = ({ source, look }: Piece, index: number) =>
  look === null ? (
    source
  ) : (
    <span key={index} className={`cchc-chip cchc-chip-${look.kind}`} title={look.description}>
      {look.label}
    </span>
  );

interface Props {
  readonly label: string;
  readonly looks: ChipLooks;
  readonly children: string;
}

/** A text as it reads in its editor, with chips in place of expressions; read only. */
export const ReadableText = ({ label, looks, children }: Props) => (
  <Lines role="region" aria-label={label} tabIndex={0} lang="vi">
    {readLines(children, looks).map(({ block, dash, pieces }, index) => (
      <div key={index} className={`cm-line cchc-${block}`}>
        {dash && '- '}
        {pieces.length === 0 ? '\u00a0' : pieces.map(renderPiece)}
      </div>
    ))}
  </Lines>
);

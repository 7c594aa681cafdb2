import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { TextAction } from '../../../components/TextAction';
import { useText } from '../../../hooks/useText';

/** An entry that can be inserted into a text. */
export interface Piece {
  readonly expression: string;
  readonly group: string;
  readonly description: string;
  /** The value as it would print; null if it is empty, undefined if the entry does not print. */
  readonly value: string | null | undefined;
  /** The entry needs a line to itself. */
  readonly isLine: boolean;
}

const Expression = styled.code`
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  overflow-wrap: anywhere;
`;

/** Characters that suffice to recognise a long list of documents. */
const SHOWN_LENGTH = 160;
const shorten = (value: string): string =>
  value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;

interface Props {
  readonly pieces: readonly Piece[];
  readonly insert: ((piece: string, asLine: boolean) => void) | null;
}

/** The entries under the names of their groups. */
export const PieceList = ({ pieces, insert }: Props) => {
  const text = useText();
  const groups = [...new Set(pieces.map(({ group }) => group))];

  const describeValue = (value: string | null): string =>
    value === null ? text('templates.value.none') : text('templates.value', { value: shorten(value) });

  return (
    <>
      {groups.map((group) => (
        <Flex key={group} tag="section" direction="column" alignItems="stretch" gap={2} aria-label={group}>
          <Typography tag="h4" variant="sigma" textColor="neutral600">
            {group}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {pieces
              .filter((piece) => piece.group === group)
              .map(({ expression, description, value, isLine }) => (
                <li key={expression}>
                  {insert === null ? (
                    <Expression>{expression}</Expression>
                  ) : (
                    <TextAction
                      aria-label={text('templates.insert', { expression })}
                      onClick={() => insert(expression, isLine)}
                    >
                      <Expression>{expression}</Expression>
                    </TextAction>
                  )}
                  <Typography tag="div" variant="pi">
                    {description}
                  </Typography>
                  {value !== undefined && (
                    <Typography tag="div" variant="pi" textColor="neutral600">
                      {describeValue(value)}
                    </Typography>
                  )}
                </li>
              ))}
          </Flex>
        </Flex>
      ))}
    </>
  );
};

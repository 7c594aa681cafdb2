import { Field, Flex, Textarea } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Insertion } from '../hooks/useInsertion';

const Source = styled(Textarea)`
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
`;

const MIN_ROWS = 6;
const MAX_ROWS = 24;

/** As many rows as the text has, within limits; a long line takes several. */
const countRows = (text: string): number =>
  Math.min(
    MAX_ROWS,
    Math.max(
      MIN_ROWS,
      text.split('\n').reduce((rows, line) => rows + 1 + line.length / 90, 1),
    ),
  );

interface Props {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly mayEdit: boolean;
  readonly insertion: Insertion;
  readonly write: (text: string) => void;
}

/** One section in the language of templates. */
export const SectionField = ({ name, title, value, mayEdit, insertion, write }: Props) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Field.Root name={name}>
      <Field.Label>{title}</Field.Label>
      <Source
        ref={insertion.register(name)}
        rows={Math.round(countRows(value))}
        value={value}
        readOnly={!mayEdit}
        spellCheck={false}
        onFocus={() => insertion.enter(name)}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
    </Field.Root>
  </Flex>
);

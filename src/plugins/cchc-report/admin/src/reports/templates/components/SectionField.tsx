import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import type { Texts } from '../model/templateTexts';
import type { Insertion } from '../hooks/useInsertion';

/** The texts of a different version, shown for comparison. */
export interface OtherTexts {
  readonly label: string;
  readonly texts: Texts;
}

const FONT = 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace';

const Source = styled(Textarea)`
  font-family: ${FONT};
`;

const OtherSource = styled.pre`
  font-family: ${FONT};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
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
  /** Why the server refuses the text. */
  readonly error: string | null;
  readonly mayEdit: boolean;
  readonly other: OtherTexts | null;
  readonly insertion: Insertion;
  readonly write: (text: string) => void;
}

/** One section in the language of templates, with the compared version below it. */
export const SectionField = ({ name, title, value, error, mayEdit, other, insertion, write }: Props) => {
  const text = useText();
  const otherText = other?.texts[name];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={name} error={error ?? false}>
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
        <Field.Error />
      </Field.Root>
      {other && otherText !== undefined && (
        <Box background="neutral100" borderColor="neutral200" hasRadius padding={4}>
          <Flex
            justifyContent="space-between"
            gap={3}
            wrap="wrap"
            paddingBottom={otherText === value ? 0 : 2}
          >
            <Typography variant="pi" fontWeight="bold">
              {text(otherText === value ? 'templates.other.same' : 'templates.other.text', {
                label: other.label,
              })}
            </Typography>
            {mayEdit && otherText !== value && (
              <Button size="S" variant="tertiary" onClick={() => write(otherText)}>
                {text('templates.other.take')}
              </Button>
            )}
          </Flex>
          {otherText !== value && <OtherSource>{otherText}</OtherSource>}
        </Box>
      )}
    </Flex>
  );
};

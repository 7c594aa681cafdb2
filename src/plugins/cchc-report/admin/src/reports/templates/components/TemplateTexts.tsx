import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import type { Template } from '../model/templateTexts';
import { useInsertion } from '../hooks/useInsertion';
import type { EditedTemplate } from '../hooks/useTemplate';
import { LanguageHelp } from './LanguageHelp';
import { SectionField, type OtherTexts } from './SectionField';

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

interface Props {
  readonly edited: EditedTemplate;
  /** Its placeholders have the values of the chosen period. */
  readonly answer: Template;
  readonly mayEdit: boolean;
  readonly other: OtherTexts | null;
  readonly closeOther: () => void;
}

/** The sections one below the other, with the insertable entries beside them. */
export const TemplateTexts = ({ edited, answer, mayEdit, other, closeOther }: Props) => {
  const text = useText();
  const { base, texts, saving, ledTo, write } = edited;
  const insertion = useInsertion(texts, write, base.sections[0]?.key);
  const refusal = saving.status === 'failed' && saving.failure.kind === 'refused' ? saving.failure : null;
  /** The section that the server refuses. */
  const refused = refusal?.details?.['section'];

  // The field is marked as invalid by then.
  useEffect(() => {
    if (refusal === null || ledTo.current === refusal) return;
    ledTo.current = refusal;
    if (typeof refused === 'string') insertion.focus(refused);
  }, [refusal, refused, insertion, ledTo]);
  return (
    <Columns>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {other && (
          <Flex justifyContent="space-between" gap={3} wrap="wrap" role="status">
            <Typography>{text('templates.other', { label: other.label })}</Typography>
            <Button size="S" variant="tertiary" onClick={closeOther}>
              {text('templates.other.close')}
            </Button>
          </Flex>
        )}
        {base.sections.map(({ key, title }) => (
          <SectionField
            key={key}
            name={key}
            title={title}
            value={texts[key] ?? ''}
            error={refusal !== null && refused === key ? refusal.message : null}
            mayEdit={mayEdit}
            other={other}
            insertion={insertion}
            write={(typed) => write({ [key]: typed })}
          />
        ))}
      </Flex>
      <LanguageHelp template={answer} insert={mayEdit ? insertion.insert : null} />
    </Columns>
  );
};

import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { TextAction } from '../../../components/TextAction';
import { useText } from '../../../hooks/useText';
import type { EditedTemplate } from '../hooks/useTemplate';
import { useInsertion } from '../hooks/useInsertion';
import type { Template } from '../model/templateTexts';
import { LanguageHelp } from './LanguageHelp';
import { SectionField } from './SectionField';

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
}

/** The sections in the language of templates, with the insertable entries beside them; closed until somebody asks for it. */
export const RawTexts = ({ edited, answer, mayEdit }: Props) => {
  const text = useText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { base, texts, write } = edited;
  const insertion = useInsertion(texts, write, base.sections[0]?.key);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 3, medium: 4 }}>
      {/* The element gives the button the size of text. */}
      <Typography tag="div">
        <TextAction aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen((open) => !open)}>
          {text('templates.advanced')}
        </TextAction>
      </Typography>
      <Box id={id} hidden={!isOpen} paddingTop={4}>
        {isOpen && (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('templates.advanced.hint')}
            </Typography>
            <Columns>
              <Flex direction="column" alignItems="stretch" gap={6}>
                {base.sections.map(({ key, title }) => (
                  <SectionField
                    key={key}
                    name={key}
                    title={text('templates.advanced.code', { section: title })}
                    value={texts[key] ?? ''}
                    mayEdit={mayEdit}
                    insertion={insertion}
                    write={(typed) => write({ [key]: typed })}
                  />
                ))}
              </Flex>
              <LanguageHelp template={answer} insert={mayEdit ? insertion.insert : null} />
            </Columns>
          </Flex>
        )}
      </Box>
    </Box>
  );
};

import { Box, Button, Flex } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../hooks/useText';
import { useSheetSize } from '../../hooks/useSheetSize';

const Sheet = styled.iframe`
  display: block;
  border: none;
  transform-origin: top left;
`;

interface Props {
  readonly html: string;
  /** Title of the frame. */
  readonly title: string;
}

/** A printed page in a frame without scripts, as tall as its content. */
export const PreviewFrame = ({ html, title }: Props) => {
  const text = useText();
  const desk = useRef<HTMLDivElement>(null);
  const [isAsPrinted, setIsAsPrinted] = useState(false);
  const { width, height, scale, isNarrow, measure } = useSheetSize(desk, isAsPrinted);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {isNarrow && (
        <div>
          <Button variant="tertiary" size="S" onClick={() => setIsAsPrinted((asPrinted) => !asPrinted)}>
            {text(isAsPrinted ? 'report.forReading' : 'report.asPrinted')}
          </Button>
        </div>
      )}
      <Box
        ref={desk}
        overflow="hidden"
        hasRadius
        borderColor="neutral200"
        style={{ height: Math.ceil(height * scale) + 2 }}
      >
        <Sheet
          title={title}
          srcDoc={html}
          sandbox="allow-same-origin"
          style={{ width, height, transform: scale === 1 ? 'none' : `scale(${scale})` }}
          onLoad={({ currentTarget: { contentDocument } }) =>
            contentDocument !== null && measure(contentDocument)
          }
        />
      </Box>
    </Flex>
  );
};

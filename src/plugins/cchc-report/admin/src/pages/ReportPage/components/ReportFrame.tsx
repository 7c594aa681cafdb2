import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RecordTypeOption } from '../../../../../server/src/types/api';
import { useText } from '../../../hooks/useText';
import { recordPath } from '../../../utils/recordPath';
import type { AddressBar } from '../hooks/useAddress';
import { useSheetSize } from '../hooks/useSheetSize';
import { useTraces } from '../hooks/useTraces';

const Desk = styled(Box)`
  overflow-x: auto;
`;

const Sheet = styled.iframe`
  display: block;
  border: none;
  transform-origin: top left;
`;

interface Props {
  readonly html: string;
  readonly recordTypes: readonly RecordTypeOption[];
  readonly openRecords: AddressBar['openRecords'];
}

/** The printed report in a frame that runs no script; what came from records leads back to them. */
export const ReportFrame = ({ html, recordTypes, openRecords }: Props) => {
  const text = useText();
  const navigate = useNavigate();
  const desk = useRef<HTMLDivElement>(null);
  const [isFitted, setIsFitted] = useState(true);
  const { size, measure } = useSheetSize(desk, isFitted);
  const { width, height, scale } = size;

  const addTraces = useTraces(text('report.trace'), (trace) => {
    if (trace.to === 'records') return openRecords(trace.of);
    const uid = recordTypes.find(({ type }) => type === trace.type)?.uid;
    return uid === undefined ? undefined : navigate(recordPath(uid, trace.documentId));
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral600">{text('report.hint')}</Typography>
        {(scale < 1 || !isFitted) && (
          <Button variant="tertiary" size="S" onClick={() => setIsFitted((fitted) => !fitted)}>
            {text(isFitted ? 'report.fullSize' : 'report.fitted')}
          </Button>
        )}
      </Flex>
      <Desk
        ref={desk}
        role="region"
        aria-label={text('report.region')}
        tabIndex={0}
        hasRadius
        background="neutral150"
        borderColor="neutral200"
        padding={{ initial: 2, medium: 6 }}
      >
        <Box overflow="hidden" margin="0 auto" style={{ width: width * scale, height: height * scale }}>
          <Sheet
            title={text('report.title')}
            srcDoc={html}
            sandbox="allow-same-origin"
            style={{ width, height, transform: `scale(${scale})` }}
            onLoad={({ currentTarget: { contentDocument } }) => {
              if (contentDocument === null) return;
              addTraces(contentDocument);
              measure(contentDocument);
            }}
          />
        </Box>
      </Desk>
    </Flex>
  );
};

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RecordTypeOption } from '../../../../../server/src/contract';
import { useText } from '../../../hooks/useText';
import { recordPath } from '../../../utils/recordPath';
import type { AddressBar } from '../hooks/useAddress';
import { useSheetSize } from '../../../hooks/useSheetSize';
import { useTraces } from '../../../hooks/useTraces';

const Sheet = styled.iframe`
  display: block;
  border: none;
  transform-origin: top left;
`;

interface Props {
  readonly html: string;
  /** The next report is still loading. */
  readonly isOld: boolean;
  /** Shown beside the hint. */
  readonly action: ReactNode;
  readonly recordTypes: readonly RecordTypeOption[];
  readonly openRecords: AddressBar['openRecords'];
}

/** The printed report in a frame without scripts; text that came from records links back to them. */
export const ReportFrame = ({ html, isOld, action, recordTypes, openRecords }: Props) => {
  const text = useText();
  const navigate = useNavigate();
  const desk = useRef<HTMLDivElement>(null);
  const [isAsPrinted, setIsAsPrinted] = useState(false);
  const { width, height, scale, isNarrow, measure } = useSheetSize(desk, isAsPrinted);

  const addTraces = useTraces(text('report.trace'), (trace) => {
    if (trace.to === 'records') return openRecords(trace.of);
    const uid = recordTypes.find(({ type }) => type === trace.type)?.uid;
    return uid === undefined ? undefined : navigate(recordPath(uid, trace.documentId));
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography textColor="neutral600">{text(isOld ? 'report.again' : 'report.hint')}</Typography>
        <Flex gap={2} wrap="wrap">
          {isNarrow && (
            <Button variant="tertiary" size="S" onClick={() => setIsAsPrinted((asPrinted) => !asPrinted)}>
              {text(isAsPrinted ? 'report.forReading' : 'report.asPrinted')}
            </Button>
          )}
          {action}
        </Flex>
      </Flex>
      <Box
        ref={desk}
        overflow="hidden"
        hasRadius
        borderColor="neutral200"
        aria-busy={isOld}
        style={{ height: Math.ceil(height * scale) + 2, opacity: isOld ? 0.5 : 1 }}
      >
        <Sheet
          title={text('report.title')}
          srcDoc={html}
          sandbox="allow-same-origin"
          style={{ width, height, transform: scale === 1 ? 'none' : `scale(${scale})` }}
          onLoad={({ currentTarget: { contentDocument } }) => {
            if (contentDocument === null) return;
            addTraces(contentDocument);
            measure(contentDocument);
          }}
        />
      </Box>
    </Flex>
  );
};

import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../hooks/useText';
import { APPENDICES, readAppendices, toggleAppendix, writeAppendices } from '../../utils/printChoice';
import type { PrintBar } from './printBar';

const Boxes = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};

  ${({ theme }) => theme.breakpoints.small} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

/** Chooses the appendices of the report. */
export const AppendixChoice = ({ bar }: { readonly bar: PrintBar }) => {
  const text = useText();
  const chosen = readAppendices(bar.address.appendices);
  const choose = (appendices: typeof chosen) => bar.go({ appendices: writeAppendices(appendices) });
  const isAll = chosen.length === APPENDICES.length;
  return (
    <Flex
      role="group"
      aria-labelledby="cchc-report-appendices"
      aria-describedby="cchc-report-appendices-hint"
      direction="column"
      alignItems="stretch"
      gap={3}
    >
      <Typography variant="sigma" id="cchc-report-appendices">
        {text('print.appendices')}
      </Typography>
      <Checkbox
        checked={isAll || (chosen.length > 0 && 'indeterminate')}
        onCheckedChange={() => choose(isAll ? [] : APPENDICES)}
      >
        {text('print.appendices.all')}
      </Checkbox>
      <Boxes>
        {APPENDICES.map((appendix) => (
          <Checkbox
            key={appendix}
            checked={chosen.includes(appendix)}
            onCheckedChange={() => choose(toggleAppendix(chosen, appendix))}
          >
            {text(`appendix.${appendix}`)}
          </Checkbox>
        ))}
      </Boxes>
      <Typography variant="pi" textColor="neutral600" id="cchc-report-appendices-hint">
        {text('print.appendices.hint')}
      </Typography>
    </Flex>
  );
};

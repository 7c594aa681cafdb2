import { Accordion, Box } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../hooks/useText';
import { MEDIA, readMedium, readAppendices, SIZES, readSize } from '../../utils/printChoice';
import { AppendixChoice } from './AppendixChoice';
import type { PrintBar } from './printBar';
import { RadioChoice } from './RadioChoice';

const Choices = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 1fr);

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: minmax(0, 2fr) repeat(2, minmax(0, 1fr));
  }
`;

/** Print options of a report. Collapsed, because most reports use the defaults; the summary shows the current choice. */
export const PrintOptions = ({ bar }: { readonly bar: PrintBar }) => {
  const text = useText();
  const { appendices, medium, size } = bar.address;
  const count = readAppendices(appendices).length;
  const summary = text('print.summary', {
    appendices: count === 0 ? text('print.summary.none') : text('print.summary.some', { count }),
    medium: text(`print.medium.${readMedium(medium)}`).toLocaleLowerCase('vi'),
    size: readSize(size),
  });
  return (
    <Box shadow="tableShadow" hasRadius background="neutral0">
      <Accordion.Root size="M">
        <Accordion.Item value="print">
          <Accordion.Header>
            <Accordion.Trigger description={summary}>{text('print.title')}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <Choices padding={{ initial: 4, medium: 6 }}>
              <AppendixChoice bar={bar} />
              <RadioChoice
                name="medium"
                label={text('print.medium')}
                hint={text('print.medium.hint')}
                values={MEDIA}
                chosen={readMedium(medium)}
                nameOf={(value) => text(`print.medium.${value}`)}
                choose={(value) => bar.go({ medium: value })}
              />
              <RadioChoice
                name="size"
                label={text('print.size')}
                hint={text('print.size.hint')}
                values={SIZES}
                chosen={readSize(size)}
                nameOf={(value) => text('print.size.points', { size: value })}
                choose={(value) => bar.go({ size: value })}
              />
            </Choices>
          </Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    </Box>
  );
};

import { Box, Button, Divider, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, ChevronLeft, ChevronRight } from '@strapi/icons';
import { styled } from 'styled-components';
import { keyedPeriodKey } from '../../../../../server/src/domain/period/kinds';
import type { FiguresAnswer } from '../../../../../server/src/contract';
import { StageBadge } from '../../../components/StageBadge';
import { useText } from '../../../hooks/useText';
import { dayOfInstant, formatDay, formatTime } from '../../../utils/format';
import { parsePeriodKey, CUSTOM_PERIOD, stepChoice } from '../../../utils/periodChoice';
import { toStage } from '../../../utils/stage';
import type { AddressBar } from '../hooks/useAddress';

/**
 * On a telephone the title comes first and the steps stand at the edge, within reach of the thumb. Positioned, so
 * that the steps' hidden names do not stretch the page.
 */
const Title = styled(Flex)`
  position: relative;
  width: 100%;
  flex-direction: row-reverse;
  justify-content: space-between;

  ${({ theme }) => theme.breakpoints.medium} {
    width: auto;
    flex-direction: row;
  }
`;

interface Props {
  readonly bar: AddressBar;
  readonly answer: FiguresAnswer | null;
  readonly state: 'loading' | 'failed' | 'loaded';
  readonly reload: () => void;
}

/** The shown period, its days in words, and the steps to the previous and next one. */
export const PeriodHeading = ({ bar, answer, state, reload }: Props) => {
  const text = useText();
  const choice = parsePeriodKey(bar.address.period);
  const step = (by: 1 | -1) => {
    const next = choice && stepChoice(choice, by);
    return next ? () => bar.go({ period: keyedPeriodKey(next) }) : null;
  };
  const [back, forward] = [step(-1), step(1)];
  const period = answer?.data.period;
  const asOf = answer && dayOfInstant(answer.meta.asOf);
  const isCustom = bar.address.period === CUSTOM_PERIOD;

  // Without an answer there is no heading; the form above still leads elsewhere.
  if (state === 'failed') return null;
  return (
    <>
      <Divider />
      <Flex padding={{ initial: 4, medium: 6 }} gap={4} wrap="wrap" justifyContent="space-between">
        <Title gap={3} minWidth={0}>
          {choice && (
            <Flex gap={1}>
              <IconButton label={text('period.back')} disabled={!back} onClick={() => back?.()}>
                <ChevronLeft />
              </IconButton>
              <IconButton label={text('period.forward')} disabled={!forward} onClick={() => forward?.()}>
                <ChevronRight />
              </IconButton>
            </Flex>
          )}
          <Box minHeight="5rem">
            <Flex gap={3} wrap="wrap">
              <Typography variant="beta" tag="h2">
                {isCustom ? text('period.custom') : (period?.label ?? '…')}
              </Typography>
              {period && asOf !== null && <StageBadge stage={toStage(period, asOf)} />}
            </Flex>
            <Typography textColor="neutral600" tag="p">
              {period && text('period.window', { from: formatDay(period.from), to: formatDay(period.to) })}
            </Typography>
          </Box>
        </Title>
        <Flex gap={3} alignItems="center">
          {answer && asOf !== null && (
            <Typography variant="pi" textColor="neutral600">
              {text('figures.asOf', { time: formatTime(answer.meta.asOf), day: formatDay(asOf) })}
            </Typography>
          )}
          {/* Stays mounted while it works, so that the keyboard focus is not lost. */}
          <Button
            variant="tertiary"
            size="S"
            startIcon={<ArrowClockwise />}
            aria-busy={answer === null}
            onClick={() => answer && reload()}
          >
            {text('figures.refresh')}
          </Button>
        </Flex>
      </Flex>
    </>
  );
};

import { Box, Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { TextAction } from '../../components/TextAction';
import { useText } from '../../hooks/useText';
import { WidgetEntry } from '../WidgetEntry';
import type { FirstStep } from './firstSteps';

interface Props {
  readonly steps: readonly FirstStep[];
  readonly taken: readonly string[];
  readonly take: (step: FirstStep) => void;
  readonly putAway: () => void;
}

/** The three steps of a new account, with those that were taken ticked. */
export const StepList = ({ steps, taken, take, putAway }: Props) => {
  const text = useText();
  return (
    <Box paddingBottom={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography variant="delta" fontWeight="bold" tag="h3" id="cchc-first-steps">
          {text('firstSteps.title', { count: steps.length })}
        </Typography>
        <Typography variant="pi">
          <TextAction onClick={putAway}>{text('firstSteps.putAway')}</TextAction>
        </Typography>
      </Flex>
      <ol aria-labelledby="cchc-first-steps">
        {steps.map((step, index) => (
          <WidgetEntry key={step.key}>
            <Flex gap={2}>
              <Typography fontWeight="bold" aria-hidden>
                {index + 1}.
              </Typography>
              <StyledLink tag={Link} to={step.to} onClick={() => take(step)}>
                {text(step.name)}
              </StyledLink>
              {taken.includes(step.key) && (
                <Check role="img" aria-label={text('firstSteps.taken')} fill="success600" />
              )}
            </Flex>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {text(step.why)}
            </Typography>
          </WidgetEntry>
        ))}
      </ol>
    </Box>
  );
};

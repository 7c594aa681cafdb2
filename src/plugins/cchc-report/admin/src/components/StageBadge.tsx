import { Status, Typography } from '@strapi/design-system';
import { useText } from '../hooks/useText';
import type { Stage } from '../utils/stage';

const COLOURS = {
  over: 'neutral',
  running: 'success',
  'not-begun': 'warning',
} as const satisfies Record<Stage, string>;

/** Shows whether a period is over, running or in the future. */
export const StageBadge = ({ stage }: { readonly stage: Stage }) => {
  const text = useText();
  return (
    <Status size="S" variant={COLOURS[stage]}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {text(`stage.${stage}`)}
      </Typography>
    </Status>
  );
};

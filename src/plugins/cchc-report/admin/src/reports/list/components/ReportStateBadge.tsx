import { Status, Typography } from '@strapi/design-system';
import type { ReportState } from '../../../../../server/src/contract';
import { useText } from '../../../hooks/useText';

const COLOURS = {
  draft: 'secondary',
  submitted: 'warning',
  issued: 'success',
  discarded: 'neutral',
} as const satisfies Record<ReportState, string>;

/** The state of a report, in words. */
export const ReportStateBadge = ({ state }: { readonly state: ReportState }) => {
  const text = useText();
  return (
    <Status size="S" variant={COLOURS[state]}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {text(`life.state.${state}`)}
      </Typography>
    </Status>
  );
};

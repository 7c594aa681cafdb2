import { Status, Typography } from '@strapi/design-system';
import type { DueReport } from '../../../../server/src/contract';
import { useText } from '../../hooks/useText';
import { describeDue } from '../model/due';

const COLOURS = {
  running: 'neutral',
  due: 'warning',
  overdue: 'danger',
  issued: 'success',
} as const satisfies Record<DueReport['status'], string>;

/** Status of a report relative to its due day, in words and colour. */
export const DueBadge = ({ due }: { readonly due: Pick<DueReport, 'status' | 'daysLeft'> }) => {
  const text = useText();
  return (
    <Status size="S" variant={COLOURS[due.status]}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {describeDue(due, text)}
      </Typography>
    </Status>
  );
};

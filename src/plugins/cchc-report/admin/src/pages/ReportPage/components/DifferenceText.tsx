import { Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/useText';
import { compareValues } from '../model/difference';
import { formatNumber } from '../../../utils/format';

interface Props {
  readonly value: number | null;
  readonly earlier: number | null;
}

/** The difference from an earlier value, in words: more is neither better nor worse, so no colour judges it. */
export const DifferenceText = ({ value, earlier }: Props) => {
  const text = useText();
  const difference = compareValues(value, earlier);
  if (difference.kind === 'unknown') return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {difference.kind === 'same'
        ? text('difference.same')
        : text(`difference.${difference.kind}`, { by: formatNumber(difference.by) })}
    </Typography>
  );
};

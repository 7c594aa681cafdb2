import { Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/useText';
import { formatNumber } from '../../../utils/format';
import { TextAction } from '../../../components/TextAction';

interface Props {
  /** How many records are shown when unfolded, and how many there are. */
  readonly named: number;
  readonly total: number;
  readonly isWhole: boolean;
  readonly toggle: () => void;
}

/** Shows all named records, or only the first few again. */
export const MoreRecords = ({ named, total, isWhole, toggle }: Props) => {
  const text = useText();
  const all =
    named < total
      ? text('workspace.records.named', { count: formatNumber(named), total: formatNumber(total) })
      : text('workspace.records.all', { count: formatNumber(named) });
  return (
    <Typography>
      <TextAction aria-expanded={isWhole} onClick={toggle}>
        {isWhole ? text('workspace.records.fewer') : all}
      </TextAction>
    </Typography>
  );
};

/** The number of records that the answer does not name. */
export const UnnamedRecords = ({ count }: { readonly count: number }) => (
  <Typography textColor="neutral600">
    {useText()('workspace.records.more', { count: formatNumber(count) })}
  </Typography>
);

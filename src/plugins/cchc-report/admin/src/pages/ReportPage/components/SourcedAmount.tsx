import { Amount } from '../../../components/Amount';
import { TextAction } from '../../../components/TextAction';
import { formatNumber } from '../../../utils/format';

interface Props {
  readonly value: number | null;
  /** Labels the records for users who hear the number alone. */
  readonly label: (value: string) => string;
  readonly open: () => void;
  readonly quiet?: boolean;
}

/** A value that opens the records behind it; 0 and a missing figure have none. */
export const SourcedAmount = ({ value, label, open, quiet = false }: Props) =>
  value ? (
    <TextAction $quiet={quiet} onClick={open} aria-label={label(formatNumber(value))}>
      {formatNumber(value)}
    </TextAction>
  ) : (
    <Amount value={value} />
  );

import type { Lack } from '../../../../../server/src/contract';
import { PagesNav } from '../../../components/PagesNav';
import { useText } from '../../../hooks/useText';
import type { Address } from '../../../utils/address';
import { formatNumber } from '../../../utils/format';
import { incompletePath, type Lacking } from '../../../utils/incomplete';

interface Props {
  readonly lacking: readonly Lacking[];
  readonly shown: Lack;
  /** The agency and period that the links keep. */
  readonly address: Address;
}

/** The lists of what lacks something, each with how long it is. */
export const LackNav = ({ lacking, shown, address }: Props) => {
  const text = useText();
  return (
    <PagesNav
      label={text('incomplete.title')}
      pages={lacking.map(({ lack, count }) => ({
        key: lack,
        to: incompletePath(lack, address),
        label: `${text(`incomplete.lack.${lack}`)} (${formatNumber(count)})`,
        isShown: lack === shown,
      }))}
    />
  );
};

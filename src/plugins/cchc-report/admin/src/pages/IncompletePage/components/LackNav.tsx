import type { Lack } from '../../../../../server/src/contract';
import { PagesNav } from '../../../components/PagesNav';
import { useText } from '../../../hooks/useText';
import { formatNumber } from '../../../utils/format';
import { incompletePath, type Lacking } from '../../../utils/incomplete';

interface Props {
  readonly lacking: readonly Lacking[];
  readonly shown: Lack;
}

/** The lists of what lacks something, each with how long it is. */
export const LackNav = ({ lacking, shown }: Props) => {
  const text = useText();
  return (
    <PagesNav
      label={text('incomplete.title')}
      pages={lacking.map(({ lack, count }) => ({
        key: lack,
        to: incompletePath(lack),
        label: `${text(`incomplete.lack.${lack}`)} (${formatNumber(count)})`,
        isShown: lack === shown,
      }))}
    />
  );
};

import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { OptionsAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { includesPredecessors } from '../../../../utils/address';
import type { Chosen } from '../../hooks/useAddress';

interface Props {
  readonly bar: Chosen;
  readonly options: OptionsAnswer['data'];
}

/** The choice to include the figures of the offices before a merger; nothing for an agency that succeeded none. */
export const PredecessorsField = ({ bar, options }: Props) => {
  const text = useText();
  const agency = options.agencies.find(({ slug }) => slug === bar.address.agency);
  if (agency === undefined || agency.predecessors.length === 0) return null;
  const isIncluded = includesPredecessors(bar.address);
  return (
    <Flex direction="column" alignItems="start" gap={1} paddingTop={4}>
      <Checkbox
        checked={isIncluded}
        onCheckedChange={() => bar.go({ predecessors: isIncluded ? null : 'include' })}
      >
        {text('predecessors.label')}
      </Checkbox>
      <Typography variant="pi" textColor="neutral600">
        {agency.predecessors.join(', ')}
      </Typography>
    </Flex>
  );
};

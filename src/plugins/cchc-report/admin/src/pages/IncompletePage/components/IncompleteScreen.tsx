import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { FailureMessage } from '../../../components/FailureMessage';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getOptions } from '../../../services/api';
import { Chooser } from '../../ReportPage/components/Chooser';
import { useIncompleteAddress } from '../useIncompleteAddress';
import { LackingRecords } from './LackingRecords';

/** The choice of agency and period, and the records of that period that lack what the address says. */
export const IncompleteScreen = ({ heading }: { readonly heading: Heading }) => {
  const text = useText();
  const { remote, reload } = useRemote(getOptions, '');
  const options = remote.status === 'loaded' ? remote.data.data : null;
  const { bar, lack, turnTo } = useIncompleteAddress(options);
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        {remote.status === 'loading' && <Waiting>{text('records.loading')}</Waiting>}
        {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
        {options && (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Chooser bar={bar} options={options} window={null} />
            <LackingRecords
              address={bar.address}
              lack={lack}
              recordTypes={options.recordTypes}
              turnTo={turnTo}
            />
          </Flex>
        )}
      </Layouts.Content>
    </>
  );
};

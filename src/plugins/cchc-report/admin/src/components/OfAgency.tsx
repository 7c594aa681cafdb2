import { Box, Flex } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { OptionsAnswer } from '../../../server/src/contract';
import { useRemote } from '../hooks/useRemote';
import { useText } from '../hooks/useText';
import { AgencyField } from '../pages/ReportPage/components/Chooser/AgencyField';
import { NoAgencies } from '../pages/ReportPage/components/NoAgencies';
import { getOptions } from '../services/api';
import { readAddress } from '../utils/address';
import { FailureMessage } from './FailureMessage';
import { StateMessage } from './StateMessage';
import { Waiting } from './Waiting';

export type Options = OptionsAnswer['data'];

interface Props {
  /** From the address; null for the home agency. */
  readonly agency: string | null;
  readonly choose: (agency: string) => void;
  /** Fields next to the agency. */
  readonly fields?: (options: Options) => ReactNode;
  readonly children: (agency: string, options: Options) => ReactNode;
}

/** Content of one agency, with the choice of the agency. */
export const OfAgency = ({ agency, choose, fields, children }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getOptions, '');

  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  const options = remote.data.data;
  if (options.agencies.length === 0) return <NoAgencies agencyUid={options.agencyUid} />;
  const chosen = agency ?? options.homeAgency;
  const bar = {
    address: { ...readAddress(''), agency: chosen },
    go: (change: { readonly agency?: string | null }) => change.agency && choose(change.agency),
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Box width="36rem" maxWidth="100%">
          <AgencyField bar={bar} options={options} window={null} />
        </Box>
        {fields?.(options)}
      </Flex>
      {chosen === null ? (
        <StateMessage
          icon={<Information width="4.8rem" height="4.8rem" fill="primary600" />}
          title={text('life.choose')}
        >
          {text('choose.agency.hint')}
        </StateMessage>
      ) : (
        children(chosen, options)
      )}
    </Flex>
  );
};

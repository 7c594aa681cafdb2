import { Box, Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { WorkItem } from '../../../server/src/contract';
import { FailureMessage } from '../components/FailureMessage';
import { PageHeader, type Heading } from '../components/PageHeader';
import { StateMessage } from '../components/StateMessage';
import { Waiting } from '../components/Waiting';
import { useRemote } from '../hooks/useRemote';
import { useText } from '../hooks/useText';
import { getWork } from './api';
import { explainWork, isPressing, nameWork } from './describeWork';

const WorkLine = ({ item, today }: { readonly item: WorkItem; readonly today: string }) => {
  const text = useText();
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={2} alignItems="center">
        {isPressing(item, today) && (
          <WarningCircle
            role="img"
            aria-label={text('mine.pressing')}
            fill="danger600"
            style={{ flexShrink: 0 }}
          />
        )}
        <StyledLink tag={Link} to={item.url}>
          {nameWork(item, text)}
        </StyledLink>
      </Flex>
      <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {explainWork(item, today, text)}
      </Typography>
    </Box>
  );
};

/** Everything that waits for the account, the most pressing first; each line opens the spot. */
export const WorkScreen = ({ heading }: { readonly heading: Heading }) => {
  const text = useText();
  const { remote, reload } = useRemote(getWork, '');
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        {remote.status === 'loading' && <Waiting>{text('work.loading')}</Waiting>}
        {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
        {remote.status === 'loaded' && remote.data.data.length === 0 && (
          <StateMessage
            icon={<CheckCircle width="4.8rem" height="4.8rem" fill="success600" />}
            title={text('work.none')}
          >
            {text('mine.none.hint')}
          </StateMessage>
        )}
        {remote.status === 'loaded' && remote.data.data.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={text('mine.title')}>
            {remote.data.data.map((item) => (
              <WorkLine key={`${item.kind} ${item.url}`} item={item} today={remote.data.meta.today} />
            ))}
          </Flex>
        )}
      </Layouts.Content>
    </>
  );
};

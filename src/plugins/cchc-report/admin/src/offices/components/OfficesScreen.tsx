import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { FailureMessage } from '../../components/FailureMessage';
import { PageHeader, type Heading } from '../../components/PageHeader';
import { Waiting } from '../../components/Waiting';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getMe } from '../api';
import { Members } from './Members';
import { MyOffices } from './MyOffices';

interface Props {
  readonly heading: Heading;
  /** True for an account that places others. */
  readonly mayPlace: boolean;
}

export const OfficesScreen = ({ heading, mayPlace }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getMe, '');
  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        {remote.status === 'loading' && <Waiting>{text('life.opening')}</Waiting>}
        {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
        {remote.status === 'loaded' && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <MyOffices me={remote.data.data} />
            {mayPlace && <Members offices={remote.data.data.offices.filter(({ isOwn }) => isOwn)} />}
          </Flex>
        )}
      </Layouts.Content>
    </>
  );
};

import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { FailureMessage } from '../../../components/FailureMessage';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { RecordsPages } from '../../../components/RecordsPages';
import { StateMessage } from '../../../components/StateMessage';
import { Waiting } from '../../../components/Waiting';
import { useLatest } from '../../../hooks/useLatest';
import { usePageInstead } from '../../../hooks/usePageInstead';
import { useRemote, type Remote } from '../../../hooks/useRemote';
import { useSearchAddress } from '../hooks/useSearchAddress';
import { useText, type Text } from '../../../hooks/useText';
import { searchRecords } from '../../../services/api';
import type { StaffSearchAnswer } from '../../../../../server/src/contract';
import { formatNumber } from '../../../utils/format';
import { pageInstead } from '../../../utils/pageInstead';
import { searchQuestion } from '../model/searchAddress';
import { useTyped } from '../hooks/useTyped';
import { Hits } from './Hits';
import { SearchBox } from './SearchBox';

const icon = <Search width="4.8rem" height="4.8rem" fill="neutral500" />;

/** Number of hits as text; empty while loading. */
const countInWords = (remote: Remote<StaffSearchAnswer>, text: Text): string => {
  if (remote.status !== 'loaded') return '';
  const { pagination, isComplete } = remote.data.meta;
  const count = formatNumber(pagination.total);
  if (pagination.total === 0) return text('search.none');
  return text(isComplete ? 'search.count' : 'search.countAtLeast', { count });
};

/** Search over all record types, updated while typing. */
export const SearchScreen = ({ heading }: { readonly heading: Heading }) => {
  const text = useText();
  const box = useRef<HTMLInputElement>(null);
  const { address, go } = useSearchAddress();
  const question = searchQuestion(address);
  const { remote, reload } = useRemote(searchRecords, question);
  const latest = useLatest(remote);
  const { typed, setTyped, askNow } = useTyped(address.q, (q) => void go({ q, page: 1 }, true));
  usePageInstead(
    remote.status === 'loaded' ? remote.data.meta.pagination : null,
    (page) => void go({ page }, true),
  );
  const isAsking = question !== null && remote.status === 'loading';
  const count = question === null ? '' : countInWords(remote, text);

  /** The button goes with what it stands under. */
  const startAgain = () => {
    box.current?.focus();
    void go({ q: '', type: null, page: 1 });
  };

  const found = () => {
    if (question === null)
      return (
        <StateMessage icon={icon} title={text('search.start')}>
          {text('search.start.hint')}
        </StateMessage>
      );
    if (remote.status === 'failed')
      return (
        <FailureMessage
          failure={remote.failure}
          retry={reload}
          wayBack={{ label: text('search.again'), go: startAgain }}
        />
      );
    // Otherwise "no hits" for the previous query would be taken for the answer.
    const isEmpty = latest?.data.length === 0;
    if (latest === null || (isEmpty && isAsking) || pageInstead(latest.meta.pagination) !== null)
      return <Waiting>{text('search.loading')}</Waiting>;
    if (isEmpty)
      return (
        <StateMessage icon={icon} title={text('search.none')}>
          {text(latest.meta.types.length === 0 ? 'search.none.types' : 'search.none.hint')}
        </StateMessage>
      );
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {countInWords({ status: 'loaded', data: latest }, text)}
        </Typography>
        <Hits answer={latest} isOld={isAsking} />
        <RecordsPages
          {...latest.meta.pagination}
          isTurning={isAsking}
          turnTo={(page) => void go({ page })}
          label={text('search.pages')}
        />
      </Box>
    );
  };

  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        <Box paddingBottom={6}>
          <SearchBox
            boxRef={box}
            typed={typed}
            type={setTyped}
            askNow={askNow}
            types={latest?.meta.types ?? []}
            chosen={address.type}
            choose={(type) => void go({ type, page: 1 })}
          />
        </Box>
        <VisuallyHidden role="status">{count}</VisuallyHidden>
        {found()}
      </Layouts.Content>
    </>
  );
};

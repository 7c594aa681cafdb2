import { Typography, VisuallyHidden } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useLocation, useSearchParams } from 'react-router-dom';
import { Card } from '../../../components/Card';
import { FailureMessage } from '../../../components/FailureMessage';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { RecordsPages } from '../../../components/RecordsPages';
import { RecordsTable } from '../../../components/RecordsTable';
import { Waiting } from '../../../components/Waiting';
import { useLatest } from '../../../hooks/useLatest';
import { usePageInstead } from '../../../hooks/usePageInstead';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { formatNumber } from '../../../utils/format';
import { lackIn, lackingIn } from '../../../utils/incomplete';
import { pageInstead } from '../../../utils/pageInstead';
import { getIncompletePage } from '../getIncompletePage';
import { LackNav } from './LackNav';

/** The records of the home agency's period that lack what the address says. */
export const IncompleteScreen = ({ heading }: { readonly heading: Heading }) => {
  const text = useText();
  const { search } = useLocation();
  const [, setSearch] = useSearchParams();
  const lack = lackIn(search);
  const page = new URLSearchParams(search).get('page') ?? '1';
  const { remote, reload } = useRemote(getIncompletePage, new URLSearchParams({ lack, page }).toString());
  const latest = useLatest(remote);
  const isTurning = remote.status === 'loading';
  const pagination = remote.status === 'loaded' ? (remote.data.answer?.meta.pagination ?? null) : null;
  usePageInstead(pagination, (last) => setSearch({ lack, page: String(last) }, { replace: true }));

  const content = () => {
    if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
    if (latest === null) return <Waiting>{text('records.loading')}</Waiting>;
    if (latest.answer === null) return <Typography tag="p">{text('widget.noAgency')}</Typography>;
    const { data, meta } = latest.answer;
    if (pageInstead(meta.pagination) !== null) return <Waiting>{text('records.loading')}</Waiting>;
    return (
      <>
        <LackNav lacking={lackingIn(data.counts)} shown={lack} />
        <Card
          title={text(`incomplete.lack.${latest.lack}`)}
          hint={`${data.period.label}. ${text(`incomplete.hint.${latest.lack}`)}`}
        >
          <div aria-busy={isTurning}>
            <RecordsTable
              records={data.records}
              total={meta.pagination.total}
              recordTypes={latest.options.recordTypes}
            />
            <RecordsPages
              {...meta.pagination}
              isTurning={isTurning}
              turnTo={(next) => setSearch({ lack, page: String(next) })}
            />
          </div>
        </Card>
      </>
    );
  };

  return (
    <>
      <PageHeader {...heading} />
      <Layouts.Content>
        <VisuallyHidden role="status">
          {pagination !== null && text('records.loaded', { count: formatNumber(pagination.total) })}
        </VisuallyHidden>
        {content()}
      </Layouts.Content>
    </>
  );
};

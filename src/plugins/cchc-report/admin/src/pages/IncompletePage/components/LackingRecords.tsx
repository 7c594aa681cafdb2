import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { Lack, OptionsAnswer } from '../../../../../server/src/contract';
import { Card } from '../../../components/Card';
import { FailureMessage } from '../../../components/FailureMessage';
import { RecordsPages } from '../../../components/RecordsPages';
import { RecordsTable } from '../../../components/RecordsTable';
import { Waiting } from '../../../components/Waiting';
import { useLatest } from '../../../hooks/useLatest';
import { usePageInstead } from '../../../hooks/usePageInstead';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getIncomplete } from '../../../services/entryApi';
import { reportQuery, type Address } from '../../../utils/address';
import { formatNumber } from '../../../utils/format';
import { lackIn, lackingIn } from '../../../utils/incomplete';
import { pageInstead } from '../../../utils/pageInstead';
import { LackNav } from './LackNav';

interface Props {
  /** Complete: with an agency, unless none is set, and a period. */
  readonly address: Address;
  readonly lack: Lack;
  readonly recordTypes: OptionsAnswer['data']['recordTypes'];
  readonly turnTo: (page: number, isCorrection?: boolean) => void;
}

/** The answer with the lack that was asked for: while the next one loads, the title is that of the shown records. */
const getLacking = async (question: string, signal: AbortSignal) => ({
  ...(await getIncomplete(question, signal)),
  lack: lackIn(question),
});

/** The records of an agency's period that lack something, with the counts of each lack. */
export const LackingRecords = ({ address, lack, recordTypes, turnTo }: Props) => {
  const text = useText();
  const query = reportQuery(address);
  const page = address.page ?? '1';
  const { remote, reload } = useRemote(
    getLacking,
    query === null ? null : `${query}&${new URLSearchParams({ lack, page }).toString()}`,
  );
  const latest = useLatest(remote);
  const isTurning = remote.status === 'loading';
  const pagination = remote.status === 'loaded' ? remote.data.meta.pagination : null;
  usePageInstead(pagination, (last) => turnTo(last, true));

  const content = () => {
    if (query === null)
      return (
        <Typography tag="p">{text(address.agency === null ? 'widget.noAgency' : 'choose.days')}</Typography>
      );
    if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
    if (latest === null || pageInstead(latest.meta.pagination) !== null)
      return <Waiting>{text('records.loading')}</Waiting>;
    const { data, meta } = latest;
    return (
      <>
        <LackNav lacking={lackingIn(data.counts)} shown={lack} address={address} />
        <Card
          title={text(`incomplete.lack.${latest.lack}`)}
          hint={`${data.period.label}. ${text(`incomplete.hint.${latest.lack}`)}`}
        >
          <div aria-busy={isTurning}>
            <RecordsTable records={data.records} total={meta.pagination.total} recordTypes={recordTypes} />
            <RecordsPages {...meta.pagination} isTurning={isTurning} turnTo={(next) => turnTo(next)} />
          </div>
        </Card>
      </>
    );
  };

  return (
    <>
      <VisuallyHidden role="status">
        {pagination !== null && text('records.loaded', { count: formatNumber(pagination.total) })}
      </VisuallyHidden>
      {content()}
    </>
  );
};

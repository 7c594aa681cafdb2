import { Modal, Typography, VisuallyHidden } from '@strapi/design-system';
import type { FiguresAnswer, OptionsAnswer } from '../../../../../server/src/contract';
import { FailureMessage } from '../../../components/FailureMessage';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getRecords } from '../../../services/api';
import { readCompared, recordsPath } from '../../../utils/address';
import { findOpened } from '../model/opened';
import { formatNumber } from '../../../utils/format';
import { periodName } from '../model/periodName';
import type { AddressBar } from '../hooks/useAddress';
import { usePages } from '../hooks/usePages';
import { useReturningFocus } from '../../../hooks/useReturningFocus';
import { RecordsPages } from '../../../components/RecordsPages';
import { RecordsTable } from '../../../components/RecordsTable';

interface Props {
  readonly bar: AddressBar;
  readonly options: OptionsAnswer['data'];
  /** Names the figure and the row; null while it loads. */
  readonly answer: FiguresAnswer | null;
}

/** The records behind a figure or one of its rows, in a panel over the page; the address says if it is open. */
export const RecordsPanel = ({ bar, options, answer }: Props) => {
  const text = useText();
  const path = recordsPath(bar.address);
  const { remote, reload } = useRemote(getRecords, path);
  const returnFocus = useReturningFocus(path !== null);
  const compared = readCompared(bar.address);
  const of = answer && { agency: answer.data.agency.name, period: periodName(answer.data.period, text) };
  const turnTo = (page: number) => bar.correct({ page: String(page) });
  const pages = usePages(remote, path !== null, turnTo);
  const { figure, row } = findOpened(answer, bar.address);

  return (
    <Modal.Root open={path !== null} onOpenChange={(open) => !open && bar.closeRecords()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        <Modal.Header closeLabel={text('records.close')}>
          <Modal.Title>
            {figure
              ? text('records.title', { figure: row ? `${figure} – ${row}` : figure })
              : text('records.untitled')}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {of && (
            <Typography tag="p" textColor="neutral600" paddingBottom={3}>
              {compared
                ? text('records.ofCompared', {
                    ...of,
                    compared: text(`compared.${compared}`).toLocaleLowerCase('vi'),
                  })
                : text('records.of', of)}
            </Typography>
          )}
          {remote.status === 'loading' && <Waiting>{text('records.loading')}</Waiting>}
          {remote.status === 'failed' && (
            <FailureMessage
              failure={remote.failure}
              retry={reload}
              wayBack={{ label: text('records.close'), go: bar.closeRecords }}
            />
          )}
          {remote.status === 'loaded' && (
            <RecordsTable
              records={remote.data.data}
              total={remote.data.meta.pagination.total}
              recordTypes={options.recordTypes}
            />
          )}
          <VisuallyHidden role="status">
            {remote.status === 'loaded' &&
              text('records.loaded', { count: formatNumber(remote.data.data.length) })}
          </VisuallyHidden>
          {pages && <RecordsPages {...pages} isTurning={remote.status === 'loading'} turnTo={turnTo} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

import { Box, Flex, Tabs, VisuallyHidden } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { OptionsAnswer } from '../../../../../server/src/contract';
import { FailureMessage } from '../../../components/FailureMessage';
import { StateMessage } from '../../../components/StateMessage';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getFigures } from '../../../services/api';
import type { FileFormat } from '../../../services/fileFormats';
import { resetAddress, reportQuery, readView } from '../../../utils/address';
import { periodName } from '../model/periodName';
import type { AddressBar } from '../hooks/useAddress';
import { Chooser } from './Chooser';
import { FiguresView } from './FiguresView';
import { PeriodHeading } from './PeriodHeading';
import { RecordsPanel } from './RecordsPanel';
import { ReportView } from './ReportView';

interface Props {
  readonly bar: AddressBar;
  readonly options: OptionsAnswer['data'];
  /** Downloads the report as a file; null for an account that may not. */
  readonly download: ((format: FileFormat) => void) | null;
  readonly mayCheck: boolean;
  /** Called with the name of the shown period, or null while there is none. */
  readonly tellPeriod: (name: string | null) => void;
}

/** The choice of a report, and its two views. */
export const ReportWorkspace = ({ bar, options, download, mayCheck, tellPeriod }: Props) => {
  const text = useText();
  const query = reportQuery(bar.address);
  const { remote: figures, reload } = useRemote(getFigures, query);
  const [refreshes, setRefreshes] = useState(0);
  // Both views show the time of the figures, so neither may be older.
  const refresh = () => {
    reload();
    setRefreshes((count) => count + 1);
  };
  const answer = figures.status === 'loaded' ? figures.data : null;
  const view = readView(bar.address);
  const wayBack = { label: text('failure.reset'), go: () => bar.go(resetAddress(bar.address, options)) };
  const shown = answer && periodName(answer.data.period, text);

  useEffect(() => tellPeriod(shown), [tellPeriod, shown]);

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Chooser bar={bar} options={options} window={answer?.data.period ?? null} />
        {query !== null && (
          <PeriodHeading bar={bar} answer={answer} state={figures.status} reload={refresh} />
        )}
      </Box>
      <VisuallyHidden role="status">
        {shown !== null && text('figures.loaded', { period: shown })}
      </VisuallyHidden>
      {query === null ? (
        <StateMessage
          icon={<Information width="4.8rem" height="4.8rem" fill="primary600" />}
          title={text(bar.address.agency === null ? 'choose.agency' : 'choose.days')}
        >
          {bar.address.agency === null && text('choose.agency.hint')}
        </StateMessage>
      ) : (
        <Tabs.Root variant="simple" value={view} onValueChange={(next) => bar.go({ view: next })}>
          <Tabs.List aria-label={text('view.label')}>
            <Tabs.Trigger value="figures">{text('view.figures')}</Tabs.Trigger>
            <Tabs.Trigger value="report">{text('view.report')}</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={4}>
            <Tabs.Content value="figures">
              {figures.status === 'loading' && <Waiting>{text('figures.loading')}</Waiting>}
              {figures.status === 'failed' && (
                <FailureMessage failure={figures.failure} retry={reload} wayBack={wayBack} />
              )}
              {answer && <FiguresView answer={answer} bar={bar} options={options} />}
            </Tabs.Content>
            <Tabs.Content value="report">
              <ReportView
                version={refreshes}
                bar={bar}
                options={options}
                download={download}
                mayCheck={mayCheck}
                wayBack={wayBack}
              />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      )}
      <RecordsPanel bar={bar} options={options} answer={answer} />
    </Flex>
  );
};

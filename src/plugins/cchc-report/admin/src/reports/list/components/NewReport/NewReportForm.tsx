import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { keyedPeriodKey } from '../../../../../../server/src/domain/period/kinds';
import { FailureNotice } from '../../../../components/FailureNotice';
import { FieldGrid } from '../../../../components/FieldGrid';
import type { Options } from '../../../../components/OfAgency';
import { ReportKindField } from '../../../components/ReportKindField';
import { useText } from '../../../../hooks/useText';
import {
  completeAddress,
  includesPredecessors,
  readCutoff,
  readAddress,
  type Address,
} from '../../../../utils/address';
import { useRemote } from '../../../../hooks/useRemote';
import { getCalendar } from '../../../officeApi';
import { proposePeriod } from '../../../model/proposedPeriod';
import { writeReportsAddress } from '../../../model/reportsAddress';
import { convertKind, parsePeriodKey } from '../../../../utils/periodChoice';
import { AgencyField } from '../../../../pages/ReportPage/components/Chooser/AgencyField';
import { CutoffField } from '../../../../pages/ReportPage/components/Chooser/CutoffField';
import { PredecessorsField } from '../../../../pages/ReportPage/components/Chooser/PredecessorsField';
import { YearAndNumber } from '../../../../pages/ReportPage/components/Chooser/YearAndNumber';
import { useNewReport } from '../../hooks/useNewReport';

interface Props {
  readonly agency: string;
  readonly options: Options;
  /** The period to begin with; if it is missing or invalid, the one that the calendar waits for. */
  readonly period: string | null;
  readonly cutoff: 'decree' | 'calendar' | null;
  readonly predecessors: 'include' | null;
  readonly close: () => void;
}

/** The choice of agency, kind, period and cut-off. */
export const NewReportForm = ({ agency, options, period, cutoff, predecessors, close }: Props) => {
  const text = useText();
  const { making, start, dismiss } = useNewReport();
  const [chosen, setChosen] = useState<Address>({
    ...readAddress(''),
    agency,
    cutoff,
    predecessors,
    period: parsePeriodKey(period) ? period : null,
  });
  const { remote } = useRemote(
    getCalendar,
    chosen.period === null ? writeReportsAddress({ agency: chosen.agency }) : null,
  );
  const proposed = remote.status === 'loaded' ? proposePeriod(remote.data.data) : null;
  const address = completeAddress(
    chosen.period === null && proposed !== null
      ? { ...chosen, period: proposed.key, cutoff: chosen.cutoff ?? proposed.cutoff }
      : chosen,
    options,
  );
  /** The proposal follows the agency until one of the other values is chosen. */
  const go = (change: Partial<Address>) =>
    setChosen({ ...(change.agency === undefined ? address : chosen), ...change });
  const bar = { address, go };
  const choice = parsePeriodKey(address.period);
  const isWorking = making.status === 'working';
  if (choice === null) return null;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start({
          kind: choice.kind,
          period: keyedPeriodKey(choice),
          cutoff: readCutoff(address),
          ...(address.agency !== null && { agency: address.agency }),
          ...(includesPredecessors(address) && { predecessors: true }),
        });
      }}
    >
      <Modal.Body>
        {making.status === 'failed' && (
          <Box paddingBottom={4}>
            <FailureNotice title={text('life.new.failed')} failure={making.failure} dismiss={dismiss} />
          </Box>
        )}
        <Typography tag="p" textColor="neutral600" paddingBottom={4}>
          {text('life.new.hint')}
        </Typography>
        <FieldGrid>
          <AgencyField bar={bar} options={options} window={null} />
          <ReportKindField
            kind={choice.kind}
            choose={(kind) => bar.go({ period: keyedPeriodKey(convertKind(choice, kind)) })}
          />
          <YearAndNumber choice={choice} today={options.today} bar={bar} />
          <CutoffField bar={bar} />
        </FieldGrid>
        <PredecessorsField bar={bar} options={options} />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={close}>
          {text('life.new.cancel')}
        </Button>
        <Button type="submit" aria-busy={isWorking}>
          {text(isWorking ? 'life.making' : 'life.make')}
        </Button>
      </Modal.Footer>
    </form>
  );
};

import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { keyedPeriodKey } from '../../../../../../server/src/domain/period/kinds';
import { FailureNotice } from '../../../../components/FailureNotice';
import { FieldGrid } from '../../../../components/FieldGrid';
import type { Options } from '../../../../components/OfAgency';
import { ReportKindField } from '../../../components/ReportKindField';
import { useText } from '../../../../hooks/useText';
import { readCutoff, readAddress, type Address } from '../../../../utils/address';
import { convertKind, parsePeriodKey } from '../../../../utils/periodChoice';
import { AgencyField } from '../../../../pages/ReportPage/components/Chooser/AgencyField';
import { CutoffField } from '../../../../pages/ReportPage/components/Chooser/CutoffField';
import { YearAndNumber } from '../../../../pages/ReportPage/components/Chooser/YearAndNumber';
import { useNewReport } from '../../hooks/useNewReport';

interface Props {
  readonly agency: string;
  readonly options: Options;
  /** The period to begin with; the current half-year if it is missing or invalid. */
  readonly period: string | null;
  readonly cutoff: 'decree' | 'calendar' | null;
  readonly close: () => void;
}

/** The choice of agency, kind, period and cut-off. */
export const NewReportForm = ({ agency, options, period, cutoff, close }: Props) => {
  const text = useText();
  const { making, start, dismiss } = useNewReport();
  const [address, setAddress] = useState<Address>({
    ...readAddress(''),
    agency,
    cutoff,
    period: parsePeriodKey(period) ? period : options.current[cutoff ?? 'decree']['half-year'],
  });
  const bar = { address, go: (change: Partial<Address>) => setAddress({ ...address, ...change }) };
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

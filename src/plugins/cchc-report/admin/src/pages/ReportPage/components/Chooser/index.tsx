import { Box, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { OptionsAnswer, PeriodAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { parsePeriodKey, CUSTOM_PERIOD } from '../../../../utils/periodChoice';
import type { Chosen } from '../../hooks/useAddress';
import { AgencyField } from './AgencyField';
import { CustomDays } from './CustomDays';
import { CutoffField } from './CutoffField';
import { KindField } from './KindField';
import { PredecessorsField } from './PredecessorsField';
import { YearAndNumber } from './YearAndNumber';

const Fields = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  & > * {
    min-width: 0;
  }

  ${({ theme }) => theme.breakpoints.small} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 10fr) repeat(2, minmax(0, 6fr)) minmax(0, 5fr) minmax(0, 9fr);
  }
`;

export interface ChooserProps {
  readonly bar: Chosen;
  readonly options: OptionsAnswer['data'];
  /** The shown window, once the server has answered. */
  readonly window: PeriodAnswer | null;
}

/** Agency, period and cut-off of the report. */
export const Chooser = ({ bar, options, window }: ChooserProps) => {
  const text = useText();
  const choice = parsePeriodKey(bar.address.period);
  return (
    <Box tag="section" aria-labelledby="cchc-report-chooser" padding={{ initial: 4, medium: 6 }}>
      <VisuallyHidden tag="h2" id="cchc-report-chooser">
        {text('chooser.title')}
      </VisuallyHidden>
      <Fields>
        <AgencyField bar={bar} options={options} window={window} />
        <KindField bar={bar} options={options} window={window} />
        {choice && <YearAndNumber choice={choice} today={options.today} bar={bar} />}
        {bar.address.period === CUSTOM_PERIOD && <CustomDays bar={bar} />}
        <CutoffField bar={bar} />
      </Fields>
      <PredecessorsField bar={bar} options={options} />
    </Box>
  );
};

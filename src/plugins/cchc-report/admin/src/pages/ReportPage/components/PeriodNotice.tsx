import { Box, Typography } from '@strapi/design-system';
import type { FiguresAnswer, OptionsAnswer } from '../../../../../server/src/contract';
import { type Text, useText } from '../../../hooks/useText';
import { existsWithin, describeTerm } from '../../../utils/agencyTerm';
import { decapitalize } from '../../../reports/model/reportName';
import { measureFullness } from '../../../utils/figureGroups';
import { formatDay } from '../../../utils/format';
import { toStage } from '../../../utils/stage';

interface Props {
  readonly answer: FiguresAnswer;
  readonly options: OptionsAnswer['data'];
}

const findNotice = ({ answer, options }: Props, text: Text): string | null => {
  const { figures, period, agency } = answer.data;
  const option = options.agencies.find(({ slug }) => slug === agency.slug);
  if (option && !existsWithin(option, period))
    return text('notice.outside', {
      agency: agency.name,
      term: decapitalize(describeTerm(option, text) ?? ''),
    });
  if (toStage(period, options.today) === 'not-begun')
    return text('notice.notBegun', { from: formatDay(period.from) });
  return measureFullness(figures) === 'none-in-window' ? text('notice.none', { agency: agency.name }) : null;
};

/** Explains unexpectedly few or missing figures of a period. */
export const PeriodNotice = (props: Props) => {
  const text = useText();
  const notice = findNotice(props, text);
  if (notice === null) return null;
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
      <Typography textColor="neutral800">{notice}</Typography>
    </Box>
  );
};

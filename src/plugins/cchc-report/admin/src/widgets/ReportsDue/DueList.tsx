import { Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DueReport } from '../../../../server/src/contract';
import { DueBadge } from '../../reports/components/DueBadge';
import { useText } from '../../hooks/useText';
import { describeProgress } from '../../reports/model/due';
import { formatDay } from '../../utils/format';
import { reportName } from '../../reports/model/reportName';
import { reportPath, reportsPath } from '../../reports/model/reportsAddress';
import { WidgetEntry } from '../WidgetEntry';

/** Path of the draft, or of the form to create one. */
const makePath = ({ agency, period, report }: DueReport): string =>
  report !== null && report.state !== 'discarded'
    ? reportPath(report.documentId)
    : reportsPath({ agency: agency.slug, making: period.key, cutoff: period.cutoff });

/** Due reports, most urgent first; widgets scroll if needed. */
export const DueList = ({ due }: { readonly due: readonly DueReport[] }) => {
  const text = useText();
  return (
    <ul aria-label={text('life.widget.title')}>
      {due.map((one) => (
        <WidgetEntry key={`${one.kind} ${one.period.key} ${one.period.cutoff}`}>
          <Flex gap={2} wrap="wrap" justifyContent="space-between">
            <StyledLink tag={Link} to={makePath(one)}>
              {reportName(one.period, text)}
            </StyledLink>
            <DueBadge due={one} />
          </Flex>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {text('life.widget.line', { day: formatDay(one.due), progress: describeProgress(one, text) })}
          </Typography>
        </WidgetEntry>
      ))}
    </ul>
  );
};

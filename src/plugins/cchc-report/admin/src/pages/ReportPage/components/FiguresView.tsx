import { Box, Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { FIGURES } from '../../../../../server/src/domain/figures/ids';
import type { FiguresAnswer, OptionsAnswer } from '../../../../../server/src/contract';
import { useText } from '../../../hooks/useText';
import { findDetail, FIGURE_GROUPS, measureFullness } from '../../../utils/figureGroups';
import type { AddressBar } from '../hooks/useAddress';
import { BreakdownSection } from './Breakdown';
import { CardGrid } from './CardGrid';
import { FigureCard } from './FigureCard';
import { NothingYet } from './NothingYet';
import { PeriodNotice } from './PeriodNotice';

interface Props {
  readonly answer: FiguresAnswer;
  readonly bar: AddressBar;
  readonly options: OptionsAnswer['data'];
}

/** All figures of the period by group, then one of them in detail. */
export const FiguresView = ({ answer, bar, options }: Props) => {
  const text = useText();
  const breakdownHeading = useRef<HTMLHeadingElement>(null);
  const { figures } = answer.data;

  if (measureFullness(figures) === 'nothing-yet')
    return <NothingYet answer={answer} recordTypes={options.recordTypes} />;

  const detail = findDetail(figures, bar.address);
  const showDetail = (figure: string) => {
    bar.go({ detail: figure, split: null });
    breakdownHeading.current?.focus();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      <PeriodNotice answer={answer} options={options} />
      {FIGURE_GROUPS.map((group) => (
        <Box key={group} tag="section" aria-labelledby={`cchc-report-${group}`}>
          <Typography variant="delta" fontWeight="bold" tag="h3" id={`cchc-report-${group}`}>
            {text(`group.${group}`)}
          </Typography>
          <CardGrid>
            {figures
              .filter(({ id }) => FIGURES[id].group === group)
              .map((figure) => (
                <FigureCard
                  key={figure.id}
                  figure={figure}
                  openRecords={(compared) =>
                    bar.openRecords({ figure: figure.id, by: null, key: null, compared })
                  }
                  showDetail={figure.breakdowns.length > 0 ? () => showDetail(figure.id) : null}
                />
              ))}
          </CardGrid>
        </Box>
      ))}
      {detail && <BreakdownSection {...detail} figures={figures} bar={bar} headingRef={breakdownHeading} />}
    </Flex>
  );
};

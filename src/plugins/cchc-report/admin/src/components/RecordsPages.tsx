import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import type { RecordsAnswer } from '../../../server/src/contract';
import { useText } from '../hooks/useText';
import { formatNumber } from '../utils/format';

type Props = RecordsAnswer['meta']['pagination'] & {
  /** While a page loads, turning is disabled but the buttons keep focus. */
  readonly isTurning: boolean;
  readonly turnTo: (page: number) => void;
  /** Label of the navigation, if not of records. */
  readonly label?: string;
};

/** Current page with previous and next buttons; nothing for a single page. */
export const RecordsPages = ({ page, pageCount, isTurning, turnTo, label }: Props) => {
  const text = useText();
  if (pageCount < 2) return null;
  return (
    <Flex
      tag="nav"
      aria-label={label ?? text('records.pages')}
      justifyContent="flex-end"
      gap={3}
      paddingTop={4}
    >
      <IconButton
        label={text('records.pageBefore')}
        disabled={page <= 1}
        onClick={() => !isTurning && turnTo(page - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <Typography aria-live="polite">
        {text('records.page', { page: formatNumber(page), count: formatNumber(pageCount) })}
      </Typography>
      <IconButton
        label={text('records.pageAfter')}
        disabled={page >= pageCount}
        onClick={() => !isTurning && turnTo(page + 1)}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
};

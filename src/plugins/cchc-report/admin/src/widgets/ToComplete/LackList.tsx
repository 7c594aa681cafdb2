import { Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { IncompleteAnswer } from '../../../../server/src/contract';
import { useText } from '../../hooks/useText';
import { readAddress } from '../../utils/address';
import { formatNumber } from '../../utils/format';
import { incompletePath, lackingIn } from '../../utils/incomplete';
import { WidgetEntry } from '../WidgetEntry';

/** Counts of incomplete records, linked to their lists. */
export const LackList = ({ period, counts }: IncompleteAnswer['data']) => {
  const text = useText();
  const lacking = lackingIn(counts).filter(({ count }) => count > 0);
  if (lacking.length === 0)
    return <Widget.NoData>{text('incomplete.none', { period: period.label })}</Widget.NoData>;
  return (
    <>
      <Typography variant="delta" fontWeight="bold" tag="h3" paddingBottom={2}>
        {period.label}
      </Typography>
      <ul aria-label={text('incomplete.title')}>
        {lacking.map(({ lack, count }) => (
          <WidgetEntry key={lack}>
            <Flex justifyContent="space-between" gap={3}>
              <StyledLink tag={Link} to={incompletePath(lack, readAddress(''))}>
                {text(`incomplete.lack.${lack}`)}
              </StyledLink>
              <Typography fontWeight="bold">
                {text('records.count', { count: formatNumber(count) })}
              </Typography>
            </Flex>
          </WidgetEntry>
        ))}
      </ul>
    </>
  );
};

import { Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { formatNumber } from '../../utils/format';
import { incompletePath, lackingIn } from '../../utils/incomplete';
import { getToComplete } from './getToComplete';

const Entry = styled.li`
  padding-block: ${({ theme }) => theme.spaces[2]};

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** On the home page: how many records of the period lack something, each number the way to exactly those. */
const ToCompleteWidget = () => {
  const text = useText();
  const { remote } = useRemote(getToComplete, '');

  if (remote.status === 'loading') return <Widget.Loading>{text('records.loading')}</Widget.Loading>;
  if (remote.status === 'failed') {
    const { failure } = remote;
    return (
      <Widget.Error>
        {failure.kind === 'refused' ? failure.message : text(`failure.${failure.kind}`)}
      </Widget.Error>
    );
  }
  if (remote.data === null) return <Widget.NoData>{text('widget.noAgency')}</Widget.NoData>;
  const { period, counts } = remote.data.data;
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
          <Entry key={lack}>
            <Flex justifyContent="space-between" gap={3}>
              <StyledLink tag={Link} to={incompletePath(lack)}>
                {text(`incomplete.lack.${lack}`)}
              </StyledLink>
              <Typography fontWeight="bold">
                {text('records.count', { count: formatNumber(count) })}
              </Typography>
            </Flex>
          </Entry>
        ))}
      </ul>
    </>
  );
};

export default ToCompleteWidget;

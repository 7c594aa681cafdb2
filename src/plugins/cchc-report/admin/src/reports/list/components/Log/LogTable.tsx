import { Link as StyledLink } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ActionAnswer } from '../../../../../../server/src/contract';
import { DataTable } from '../../../../components/DataTable';
import { useText } from '../../../../hooks/useText';
import { formatMoment } from '../../../../utils/format';
import { reportPath } from '../../../model/reportsAddress';

const Rows = styled.tbody<{ readonly $isOld: boolean }>`
  opacity: ${({ $isOld }) => ($isOld ? 0.5 : 1)};
`;

interface Props {
  readonly actions: readonly ActionAnswer[];
  /** The next page is still loading. */
  readonly isOld: boolean;
}

/** The entries of the log: action, time, account and address. */
export const LogTable = ({ actions, isOld }: Props) => {
  const text = useText();
  return (
    <DataTable label={text('life.log.list')}>
      <thead>
        <tr>
          <th scope="col" data-numeric>
            {text('life.log.at')}
          </th>
          <th scope="col">{text('life.log.by')}</th>
          <th scope="col">{text('life.log.what')}</th>
          <th scope="col">{text('life.log.ip')}</th>
        </tr>
      </thead>
      <Rows $isOld={isOld} aria-busy={isOld}>
        {actions.map(({ id, at, by, summary, report, ip }) => (
          <tr key={id}>
            <td data-numeric>{formatMoment(at)}</td>
            <td>{by}</td>
            <th scope="row">
              {report === null ? (
                summary
              ) : (
                <StyledLink tag={Link} to={reportPath(report)}>
                  {summary}
                </StyledLink>
              )}
            </th>
            <td>{ip ?? '–'}</td>
          </tr>
        ))}
      </Rows>
    </DataTable>
  );
};

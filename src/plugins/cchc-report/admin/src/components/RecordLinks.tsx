import { Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RecordAnswer, RecordTypeOption } from '../../../server/src/types/api';
import { useMayRecord } from '../hooks/useMayRecord';
import { useText } from '../hooks/useText';
import { formatDay } from '../utils/format';
import { recordPath } from '../utils/recordPath';

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  overflow-wrap: anywhere;
`;

interface Props {
  readonly records: readonly RecordAnswer[];
  readonly recordTypes: readonly RecordTypeOption[];
  /** How many there are beside those. */
  readonly more?: number;
}

/** A few records among other words: title and day, each with the way to its form. */
export const RecordLinks = ({ records, recordTypes, more = 0 }: Props) => {
  const text = useText();
  const may = useMayRecord();
  if (records.length === 0) return null;
  return (
    <List>
      {records.map(({ documentId, type, title, date }, index) => {
        const option = recordTypes.find((known) => known.type === type);
        return (
          // The objectives of one plan share its documentId.
          <li key={`${documentId}.${index}`}>
            {option && may('read', option.uid) ? (
              <StyledLink tag={Link} to={recordPath(option.uid, documentId)}>
                {title}
              </StyledLink>
            ) : (
              <Typography>{title}</Typography>
            )}
            {date !== null && <Typography textColor="neutral600">{` – ${formatDay(date)}`}</Typography>}
          </li>
        );
      })}
      {more > 0 && (
        <li>
          <Typography textColor="neutral600">{text('workspace.records.more', { count: more })}</Typography>
        </li>
      )}
    </List>
  );
};

import { Link as StyledLink, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RecordAnswer, RecordTypeOption } from '../../../server/src/types/api';
import { useMayRecord } from '../hooks/useMayRecord';
import { useText } from '../hooks/useText';
import { formatDay } from '../utils/format';
import { recordPath } from '../utils/recordPath';
import { TextAction } from './TextAction';

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  overflow-wrap: anywhere;
`;

/** More of them would hide what else is found. */
const AT_ONCE = 5;

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
  const [isWhole, setIsWhole] = useState(false);
  if (records.length === 0) return null;
  const shown = isWhole || records.length <= AT_ONCE + 1 ? records : records.slice(0, AT_ONCE);
  return (
    <List>
      {shown.map(({ documentId, type, title, date }, index) => {
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
      {records.length > AT_ONCE + 1 && (
        <li>
          <Typography>
            <TextAction aria-expanded={isWhole} onClick={() => setIsWhole((whole) => !whole)}>
              {isWhole
                ? text('workspace.records.fewer')
                : text('workspace.records.all', { count: records.length })}
            </TextAction>
          </Typography>
        </li>
      )}
      {more > 0 && shown.length === records.length && (
        <li>
          <Typography textColor="neutral600">{text('workspace.records.more', { count: more })}</Typography>
        </li>
      )}
    </List>
  );
};

import { Link as StyledLink, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RecordAnswer, RecordTypeOption } from '../../../../../server/src/contract';
import { useRecordRights } from '../../../hooks/useRecordRights';
import { foldRecords } from '../model/fewRecords';
import { formatDay } from '../../../utils/format';
import { recordPath } from '../../../utils/recordPath';
import { MoreRecords, UnnamedRecords } from './MoreRecords';

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[1]};
  overflow-wrap: anywhere;
`;

interface Props {
  readonly records: readonly RecordAnswer[];
  readonly recordTypes: readonly RecordTypeOption[];
  /** How many more records there are. */
  readonly more?: number;
}

/** A few records inline: title and day, each with a link to its form. */
export const RecordLinks = ({ records, recordTypes, more = 0 }: Props) => {
  const may = useRecordRights();
  const [isWhole, setIsWhole] = useState(false);
  if (records.length === 0) return null;
  const total = records.length + more;
  const { shown, isFolding, unnamed } = foldRecords(records, total, isWhole);
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
      {isFolding && (
        <li>
          <MoreRecords
            named={records.length}
            total={total}
            isWhole={isWhole}
            toggle={() => setIsWhole((whole) => !whole)}
          />
        </li>
      )}
      {unnamed > 0 && (
        <li>
          <UnnamedRecords count={unnamed} />
        </li>
      )}
    </List>
  );
};

import { Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { StaffSearchAnswer, StaffSearchHit } from '../../../../../server/src/contract';
import { MarkedText } from './MarkedText';
import { useText } from '../../../hooks/useText';
import { formatDay } from '../../../utils/format';
import { recordPath } from '../../../utils/recordPath';

const List = styled.ol<{ readonly $isOld: boolean }>`
  opacity: ${({ $isOld }) => ($isOld ? 0.5 : 1)};
  overflow-wrap: anywhere;

  li {
    padding: ${({ theme }) => `${theme.spaces[4]} 0`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  li:last-child {
    border-bottom: none;
    padding-bottom: 0;
  }
`;

/** Shows the latest text, which may be unpublished. */
const chooseState = ({ isPublished, isModified }: Pick<StaffSearchHit, 'isPublished' | 'isModified'>) =>
  isPublished ? (isModified ? 'modified' : 'published') : 'draft';

interface Props {
  readonly answer: StaffSearchAnswer;
  /** Further hits are loading. */
  readonly isOld: boolean;
}

/** Hits with links to their forms. */
export const Hits = ({ answer: { data, meta }, isOld }: Props) => {
  const text = useText();
  const findLabel = (type: string) => meta.types.find((known) => known.type === type)?.label ?? type;
  return (
    <List $isOld={isOld} aria-busy={isOld}>
      {data.map(({ documentId, type, uid, date, agency, titleParts, excerpt, ...state }) => (
        <li key={`${type}.${documentId}`}>
          <Typography tag="h2" variant="delta">
            <StyledLink tag={Link} to={recordPath(uid, documentId)}>
              {titleParts.some((part) => part.text !== '') ? (
                <MarkedText parts={titleParts} />
              ) : (
                text('records.noTitle')
              )}
            </StyledLink>
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {[
              findLabel(type),
              date !== null && formatDay(date),
              agency?.name,
              text(`search.${chooseState(state)}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          {excerpt.length > 0 && (
            <Typography tag="p">
              <MarkedText parts={excerpt} />
            </Typography>
          )}
        </li>
      ))}
    </List>
  );
};

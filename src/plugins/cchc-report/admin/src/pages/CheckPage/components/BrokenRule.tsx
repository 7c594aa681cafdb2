import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import { listPlaces, type Rule } from '../model/checkResult';

const Card = styled(Box)<{ readonly $isError: boolean }>`
  border-inline-start: 4px solid
    ${({ theme, $isError }) => theme.colors[$isError ? 'danger600' : 'warning600']};
  break-inside: avoid;
`;

/** Terms beside what is said of them; one below the other on a telephone. */
const Details = styled.dl`
  display: grid;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  overflow-wrap: anywhere;

  ${({ theme }) => theme.breakpoints.small} {
    grid-template-columns: 9rem minmax(0, 1fr);
  }
`;

const Detail = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <>
    <Typography tag="dt" textColor="neutral600">
      {term}
    </Typography>
    <Typography tag="dd">{children}</Typography>
  </>
);

/** A violated rule: finding, requirement, law and places. */
export const BrokenRule = ({ rule }: { readonly rule: Rule }) => {
  const text = useText();
  const places = listPlaces(rule, text);
  return (
    <Card
      tag="li"
      $isError={rule.severity === 'error'}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={{ initial: 4, medium: 5 }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h4" variant="omega" fontWeight="bold">
          {rule.title}
        </Typography>
        <Details>
          {rule.found !== null && (
            <Detail term={text('check.found')}>
              <strong>{rule.found}</strong>
            </Detail>
          )}
          <Detail term={text('check.required')}>{rule.required}</Detail>
          <Detail term={text('check.law')}>{rule.law}</Detail>
          {places.length > 0 && (
            <Detail term={text('check.where')}>
              {places.map((place) => (
                <div key={place}>{place}</div>
              ))}
            </Detail>
          )}
        </Details>
      </Flex>
    </Card>
  );
};

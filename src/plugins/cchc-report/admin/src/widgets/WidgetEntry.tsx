import { styled } from 'styled-components';

/** One of the lines of a widget that lists something. */
export const WidgetEntry = styled.li`
  padding-block: ${({ theme }) => theme.spaces[2]};

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

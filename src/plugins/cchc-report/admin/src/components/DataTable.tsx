import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';

const Scrolling = styled(Box)`
  overflow-x: auto;
`;

/** On phones: each row is a block with its cells below each other, under their column headings. */
const stacked = css`
  ${({ theme }) => theme.breakpoints.medium.replace('@media', '@media not all and ')} {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    &,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }

    tbody tr {
      padding-block: ${({ theme }) => theme.spaces[3]};
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    }

    tbody tr:last-child {
      border-bottom: none;
    }

    tbody th,
    tbody td {
      padding: 0;
      border-bottom: none;
    }

    tbody th {
      font-weight: ${({ theme }) => theme.fontWeights.bold};
    }

    tbody td {
      padding-top: ${({ theme }) => theme.spaces[2]};
    }

    tbody td:empty {
      display: none;
    }

    tbody td[data-label] {
      text-align: start;
    }

    tbody td[data-label]::before {
      content: attr(data-label) ': ';
      color: ${({ theme }) => theme.colors.neutral600};
      font-size: ${({ theme }) => theme.fontSizes[1]};
    }
  }
`;

/** A plain table; the design system's is a grid for arrow keys, without caption or row headings. */
const Table = styled.table<{ $isStacked: boolean }>`
  width: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  color: ${({ theme }) => theme.colors.neutral800};

  caption {
    text-align: start;
  }

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[3]}`};
    text-align: start;
    vertical-align: baseline;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  tbody th {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    min-width: min(16rem, 36vw);
    overflow-wrap: anywhere;
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    vertical-align: bottom;
  }

  tbody tr:last-child > * {
    border-bottom: none;
  }

  [data-numeric] {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  thead [data-numeric] {
    white-space: normal;
  }

  ${({ $isStacked }) => $isStacked && stacked}
`;

interface Props {
  /** Label of the table and of its scroll region. */
  readonly label: string;
  /** Stacks cells on phones. Each `td` names its column in `data-label`. */
  readonly isStacked?: boolean;
  readonly children: ReactNode;
}

/** A table in a keyboard-accessible scroll region, so that narrow pages never scroll sideways. */
export const DataTable = ({ label, isStacked = false, children }: Props) => (
  <Scrolling role="region" aria-label={label} tabIndex={0}>
    <Table $isStacked={isStacked}>{children}</Table>
  </Scrolling>
);

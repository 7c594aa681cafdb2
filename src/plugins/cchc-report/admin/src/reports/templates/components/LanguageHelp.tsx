import { Box, Flex, Searchbar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import { isFound } from '../../model/plainSearch';
import type { Template } from '../model/templateTexts';
import { PieceList, type Piece } from './PieceList';

/** Stays visible beside long texts, and scrolls by itself. */
const Panel = styled(Box)`
  ${({ theme }) => theme.breakpoints.medium} {
    position: sticky;
    top: ${({ theme }) => theme.spaces[4]};
    max-height: calc(100vh - 6rem);
    overflow-y: auto;
  }
`;

const listPieces = (
  { placeholders, tables, filters }: Template,
  labels: { tables: string; filters: string },
) => [
  ...placeholders.map(({ expression, groupLabel, description, value }): Piece => ({
    expression,
    group: groupLabel,
    description,
    value,
    isLine: false,
  })),
  ...tables.map(({ expression, description }): Piece => ({
    expression,
    group: labels.tables,
    description,
    value: undefined,
    isLine: true,
  })),
  ...filters.map(({ name, description }): Piece => ({
    expression: `| ${name}`,
    group: labels.filters,
    description,
    value: undefined,
    isLine: false,
  })),
];

interface Props {
  readonly template: Template;
  /** Null for accounts that may only read. */
  readonly insert: ((piece: string, asLine: boolean) => void) | null;
}

/** The language of templates: placeholders with their values, tables and filters, to search and insert. */
export const LanguageHelp = ({ template, insert }: Props) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const all = listPieces(template, { tables: text('templates.tables'), filters: text('templates.filters') });
  const found = all.filter(({ expression, group, description, value }) =>
    isFound(typed, expression, group, description, value ?? null),
  );
  return (
    <Panel
      tag="section"
      aria-label={text('templates.help')}
      tabIndex={0}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <div>
          <Typography tag="h3" variant="delta">
            {text('templates.help')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text(insert === null ? 'templates.help.read' : 'templates.help.insert')}
          </Typography>
        </div>
        <Searchbar
          name="placeholders"
          value={typed}
          placeholder={text('templates.search.hint')}
          clearLabel={text('templates.search.clear')}
          onClear={() => setTyped('')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        >
          {text('templates.search')}
        </Searchbar>
        <Typography role="status" variant="pi" textColor="neutral600">
          {typed.trim() !== '' && text('templates.search.found', { count: found.length })}
        </Typography>
        <PieceList pieces={found} insert={insert} />
      </Flex>
    </Panel>
  );
};

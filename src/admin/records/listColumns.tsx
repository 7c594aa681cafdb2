import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';
import { Tooltip, Typography } from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { choiceLabel } from './choices';
import { formatDay, formatInstant } from './dates';
import { toLocale, type Locale } from './locale';
import { isRowLink } from './rowLink';

interface Columns {
  displayedHeaders: ListFieldLayout[];
}

type Format = (value: string, locale: Locale) => string;

/** Chooses the format of a column; undefined for Strapi's. */
const chooseFormat = ({ name, attribute }: ListFieldLayout): Format | undefined => {
  switch (attribute.type) {
    case 'enumeration':
      return (value, locale) => choiceLabel(value, { field: name, keys: attribute.enum, locale });
    case 'date':
      return formatDay;
    case 'datetime':
      return formatInstant;
    case 'integer':
      return name === 'year' ? String : undefined;
    default:
      return undefined;
  }
};

const isOurs = (header: ListFieldLayout): boolean =>
  chooseFormat(header) !== undefined && header.cellFormatter === undefined;

/** Shows labels of choices and dates day first; columns with their own cell keep it. */
export const labelColumns = <Args extends Columns>(args: Args): Args => ({
  ...args,
  displayedHeaders: args.displayedHeaders.map((header) => {
    const shown = chooseFormat(header);
    if (shown === undefined || !isOurs(header)) return header;
    return {
      ...header,
      cellFormatter: (row) => (
        <Cell
          value={row[header.name]}
          shown={shown}
          to={isRowLink(row, header.name, args.displayedHeaders, isOurs) ? row.documentId : undefined}
        />
      ),
    };
  }),
});

interface CellProps {
  value: unknown;
  shown: Format;
  /** The record, if this cell links to it. */
  to: string | undefined;
}

/** A long label shows fully in a tooltip, as Strapi does for texts. */
const Cell = ({ value, shown, to }: CellProps) => {
  const locale = toLocale(useIntl().locale);
  const text = value === null || value === undefined || value === '' ? '-' : shown(String(value), locale);
  const look = { maxWidth: '20rem', ellipsis: true, textColor: 'neutral800', children: text } as const;
  return (
    <Tooltip label={text}>
      {to === undefined ? (
        <Typography {...look} />
      ) : (
        <Typography {...look} tag={Link} to={to} onClick={(event: MouseEvent) => event.stopPropagation()} />
      )}
    </Tooltip>
  );
};

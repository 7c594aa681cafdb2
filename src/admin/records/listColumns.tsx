import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';
import { Tooltip, Typography } from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { choiceLabel } from './choices';
import { shownDay, shownInstant } from './dates';
import { localeOf, type Locale } from './locale';
import { linksRow } from './rowLink';

interface Columns {
  displayedHeaders: ListFieldLayout[];
}

type Shown = (value: string, locale: Locale) => string;

/** How a list writes the values of a column; undefined: as Strapi does. */
const shownBy = ({ name, attribute }: ListFieldLayout): Shown | undefined => {
  switch (attribute.type) {
    case 'enumeration':
      return (value, locale) => choiceLabel(value, { field: name, keys: attribute.enum, locale });
    case 'date':
      return shownDay;
    case 'datetime':
      return shownInstant;
    case 'integer':
      return name === 'year' ? String : undefined;
    default:
      return undefined;
  }
};

const isOurs = (header: ListFieldLayout): boolean =>
  shownBy(header) !== undefined && header.cellFormatter === undefined;

/** Draws closed choices by their labels and dates day first; columns with a cell of their own keep it. */
export const labelColumns = <Args extends Columns>(args: Args): Args => ({
  ...args,
  displayedHeaders: args.displayedHeaders.map((header) => {
    const shown = shownBy(header);
    if (shown === undefined || !isOurs(header)) return header;
    return {
      ...header,
      cellFormatter: (row) => (
        <Cell
          value={row[header.name]}
          shown={shown}
          to={linksRow(row, header.name, args.displayedHeaders, isOurs) ? row.documentId : undefined}
        />
      ),
    };
  }),
});

interface CellProps {
  value: unknown;
  shown: Shown;
  /** The record, where this cell is the row's link to it. */
  to: string | undefined;
}

/** A label may be longer than its column: the whole of it shows when pointed at, as Strapi does with texts. */
const Cell = ({ value, shown, to }: CellProps) => {
  const locale = localeOf(useIntl().locale);
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

import type { ListFieldLayout } from '@strapi/content-manager/strapi-admin';
import { Tooltip, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { choiceLabel } from './choices';
import { shownDay, shownInstant } from './dates';
import { localeOf, type Locale } from './locale';

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

/** Draws closed choices by their labels and dates day first; columns with a cell of their own keep it. */
export const labelColumns = <Args extends Columns>(args: Args): Args => ({
  ...args,
  displayedHeaders: args.displayedHeaders.map((header) => {
    const shown = shownBy(header);
    if (shown === undefined || header.cellFormatter !== undefined) return header;
    return { ...header, cellFormatter: (row) => <Cell value={row[header.name]} shown={shown} /> };
  }),
});

/** A label may be longer than its column: the whole of it shows when pointed at, as Strapi does with texts. */
const Cell = ({ value, shown }: { value: unknown; shown: Shown }) => {
  const locale = localeOf(useIntl().locale);
  const text = value === null || value === undefined || value === '' ? '-' : shown(String(value), locale);
  return (
    <Tooltip label={text}>
      <Typography maxWidth="30rem" ellipsis textColor="neutral800">
        {text}
      </Typography>
    </Tooltip>
  );
};

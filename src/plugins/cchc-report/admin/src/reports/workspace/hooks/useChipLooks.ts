import { useMemo } from 'react';
import { type Text, useText } from '../../../hooks/useText';
import { type ChipLooks, createChipLooks, type Insertable } from '../model/chipBook';

const getWords = (text: Text) => ({
  none: text('value.none'),
  figure: text('workspace.chip.figure'),
  unknown: text('workspace.chip.unknown'),
  unknownTable: text('workspace.chip.unknownTable'),
  table: text('workspace.chip.table'),
});

/** How the chips of a section look, by its values. */
export const useChipLooks = (
  values: Readonly<Record<string, string>>,
  insertable: Insertable | null,
): ChipLooks => {
  const text = useText();
  // Each save returns the same values: only changed ones cause a redraw.
  const told = JSON.stringify(values);
  return useMemo(
    () => createChipLooks(JSON.parse(told) as typeof values, insertable, getWords(text)),
    [told, insertable, text],
  );
};

import { Field, Flex, TextInput, Typography, VisuallyHidden } from '@strapi/design-system';
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../../../hooks/useText';
import type { Insertable } from '../../model/chipBook';
import { findChoices, type InsertKind } from '../../model/insertables';
import { InsertOption, Options } from './InsertOption';

const LIST = 'cchc-insert-list';
const optionId = (index: number) => `cchc-insert-${index}`;

interface Props {
  readonly kind: InsertKind;
  readonly known: Insertable;
  readonly put: (expression: string) => void;
}

/** A search field with its results; the arrow keys move through the results while the field keeps the focus. */
export const InsertList = ({ kind, known, put }: Props) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const groups = findChoices(known, kind, typed);
  const all = groups.flatMap(({ choices }) => choices);

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = all[active];
      if (chosen !== undefined) put(chosen.expression);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = Math.max(0, Math.min(all.length - 1, active + (event.key === 'ArrowDown' ? 1 : -1)));
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="insert">
        <Field.Label>{text('workspace.insert.search')}</Field.Label>
        <TextInput
          role="combobox"
          aria-expanded
          aria-controls={LIST}
          aria-autocomplete="list"
          autoComplete="off"
          // The dialog was opened to search.
          autoFocus
          value={typed}
          onKeyDown={walk}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            setActive(0);
          }}
          {...(all.length > 0 && { 'aria-activedescendant': optionId(active) })}
        />
      </Field.Root>
      <VisuallyHidden role="status">{text('workspace.insert.found', { count: all.length })}</VisuallyHidden>
      {all.length === 0 && <Typography tag="p">{text('workspace.insert.none')}</Typography>}
      <Options id={LIST} role="listbox" aria-label={text(`workspace.insert.${kind}`)}>
        {groups.map(({ key, label, choices }) => (
          <div key={key} role="group" aria-label={label ?? text('workspace.insert.tables')}>
            {label !== null && (
              <Typography tag="div" variant="sigma" textColor="neutral600" aria-hidden>
                {label}
              </Typography>
            )}
            {choices.map((choice) => {
              const index = all.indexOf(choice);
              return (
                <InsertOption
                  key={choice.expression}
                  id={optionId(index)}
                  choice={choice}
                  isActive={index === active}
                  choose={() => put(choice.expression)}
                />
              );
            })}
          </div>
        ))}
      </Options>
    </Flex>
  );
};

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import type { OfficeOption } from '../../../../server/src/contract';
import { useText } from '../../hooks/useText';
import { leaveOnTab } from '../../utils/leaveOnTab';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly offices: readonly OfficeOption[];
  /** Slug of the chosen office; empty for none. */
  readonly value: string;
  readonly choose: (slug: string) => void;
}

/** A choice among offices that is searched by typing a part of the name. */
export const OfficeField = ({ label, hint, offices, value, choose }: Props) => {
  const text = useText();
  const [isTyping, setIsTyping] = useState(false);
  return (
    <Field.Root name="office" hint={hint}>
      <Field.Label>{label}</Field.Label>
      <div onKeyDownCapture={leaveOnTab}>
        <Combobox
          value={value}
          placeholder={text('agency.placeholder')}
          autocomplete={isTyping ? { type: 'list', filter: 'contains' } : 'none'}
          noOptionsMessage={() => text('agency.none')}
          onInputChange={() => setIsTyping(true)}
          onOpenChange={(open) => !open && setIsTyping(false)}
          onChange={(slug) => slug && slug !== value && choose(String(slug))}
        >
          {offices.map(({ slug, name }) => (
            <ComboboxOption key={slug} value={slug} textValue={name}>
              {name}
            </ComboboxOption>
          ))}
        </Combobox>
      </div>
      <Field.Hint />
    </Field.Root>
  );
};

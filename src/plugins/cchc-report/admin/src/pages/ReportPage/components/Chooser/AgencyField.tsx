import {
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import type { AgencyOption } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { existsWithin, describeTerm } from '../../../../utils/agencyTerm';
import { leaveOnTab } from '../../../../utils/leaveOnTab';
import type { ChooserProps } from '.';

/** From this number of agencies on, the field searches by part of the name. */
const SEARCHED_FROM = 8;

const AgencyName = ({ name, term }: { readonly name: string; readonly term: string | null }) => (
  <Flex direction="column" alignItems="start">
    <Typography>{name}</Typography>
    {term !== null && (
      <Typography variant="pi" textColor="neutral600">
        {term}
      </Typography>
    )}
  </Flex>
);

/** The agency of the report. Agencies that do not exist today or at the window's end are offered with their term. */
export const AgencyField = ({ bar, options, window }: ChooserProps) => {
  const text = useText();
  const [isTyping, setIsTyping] = useState(false);
  const days = [options.today, ...(window ? [window.to] : [])].map((day) => ({ from: day, to: day }));
  const term = (agency: AgencyOption) =>
    days.every((day) => existsWithin(agency, day)) ? null : describeTerm(agency, text);
  const chosen = options.agencies.find(({ slug }) => slug === bar.address.agency);
  const choose = (slug: string | number | undefined) => {
    if (slug !== undefined && slug !== '' && slug !== bar.address.agency) bar.go({ agency: String(slug) });
  };
  return (
    <Field.Root name="agency" hint={chosen ? term(chosen) : null}>
      <Field.Label>{text('agency.label')}</Field.Label>
      {options.agencies.length < SEARCHED_FROM ? (
        <SingleSelect
          value={chosen?.slug ?? null}
          placeholder={text('agency.placeholder')}
          customizeContent={() => chosen?.name ?? ''}
          onChange={choose}
        >
          {options.agencies.map((agency) => (
            <SingleSelectOption key={agency.slug} value={agency.slug}>
              <AgencyName name={agency.name} term={term(agency)} />
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ) : (
        <div onKeyDownCapture={leaveOnTab}>
          <Combobox
            value={chosen?.slug ?? ''}
            placeholder={text('agency.placeholder')}
            // The chosen name is not a search: the list is complete until the user types.
            autocomplete={isTyping ? { type: 'list', filter: 'contains' } : 'none'}
            noOptionsMessage={() => text('agency.none')}
            onInputChange={() => setIsTyping(true)}
            onOpenChange={(open) => !open && setIsTyping(false)}
            onChange={choose}
          >
            {options.agencies.map((agency) => (
              <ComboboxOption key={agency.slug} value={agency.slug} textValue={agency.name}>
                <AgencyName name={agency.name} term={term(agency)} />
              </ComboboxOption>
            ))}
          </Combobox>
        </div>
      )}
      <Field.Hint />
    </Field.Root>
  );
};

import {
  Box,
  Field,
  Flex,
  Searchbar,
  SingleSelect,
  SingleSelectOption,
  VisuallyHidden,
} from '@strapi/design-system';
import type { FormEvent, RefObject } from 'react';
import type { StaffSearchAnswer } from '../../../../../server/src/contract';
import { useText } from '../../../hooks/useText';
import { LONGEST_QUERY } from '../model/searchAddress';

/** Value for all types. */
const ALL = 'all';

interface Props {
  readonly boxRef: RefObject<HTMLInputElement>;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly askNow: () => void;
  readonly types: StaffSearchAnswer['meta']['types'];
  readonly chosen: string | null;
  readonly choose: (type: string | null) => void;
}

/** Search box and type filter. */
export const SearchBox = ({ boxRef, typed, type, askNow, types, chosen, choose }: Props) => {
  const text = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    askNow();
  };
  return (
    <form role="search" onSubmit={submit}>
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Box flex="1 1 32rem">
          <Searchbar
            ref={boxRef}
            name="q"
            size="M"
            autoFocus
            autoComplete="off"
            maxLength={LONGEST_QUERY}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onClear={() => type('')}
            clearLabel={text('search.clear')}
            placeholder={text('search.placeholder')}
          >
            {text('search.label')}
          </Searchbar>
        </Box>
        {types.length > 0 && (
          <Box flex="0 1 28rem">
            <Field.Root name="type">
              <VisuallyHidden>
                <Field.Label>{text('search.type')}</Field.Label>
              </VisuallyHidden>
              <SingleSelect
                value={chosen ?? ALL}
                onChange={(value) => choose(value === ALL ? null : String(value))}
              >
                <SingleSelectOption value={ALL}>{text('search.type.all')}</SingleSelectOption>
                {types.map((option) => (
                  <SingleSelectOption key={option.type} value={option.type}>
                    {option.label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
        )}
      </Flex>
    </form>
  );
};

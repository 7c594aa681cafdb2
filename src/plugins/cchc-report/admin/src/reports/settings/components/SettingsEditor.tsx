import { Flex } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { LeaveGuard } from '../../components/LeaveGuard';
import { useText } from '../../../hooks/useText';
import { useSettings, type Loaded } from '../hooks/useSettings';
import { AddressCard } from './AddressCard';
import { CalendarCard } from './Calendar';
import { LetterheadCard } from './LetterheadCard';
import { NewerNotice } from './NewerNotice';
import { PrintCard } from './PrintCard';
import { SettingsActions } from './SettingsActions';
import { SignersCard } from './Signers';

/** Disables its fields for accounts that may only read. */
const Fields = styled.fieldset`
  border: none;
  min-width: 0;
`;

/** The part of the form that a card needs. */
export interface FormBar extends Pick<ReturnType<typeof useSettings>, 'form' | 'change'> {
  readonly mayEdit: boolean;
  readonly computed: Loaded['computed'];
  /** The fault of a field, in words; false if it has none, or if nobody has tried to save. */
  readonly findError: (path: string) => string | false;
}

interface Props {
  readonly agency: string;
  readonly loaded: Loaded;
  readonly mayEdit: boolean;
}

/** The form of an agency's settings. */
export const SettingsEditor = ({ agency, loaded, mayEdit }: Props) => {
  const text = useText();
  const edited = useSettings(agency, loaded);
  const { form, change, faults, refusals, newer, base } = edited;
  const fields = useRef<HTMLFieldSetElement>(null);

  // The fields are marked as invalid by then.
  useEffect(() => {
    if (refusals > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const bar: FormBar = {
    form,
    change,
    mayEdit,
    computed: base.computed,
    findError: (path) => {
      const fault = refusals === 0 ? undefined : faults.get(path);
      return fault === undefined ? false : text(`settings.fault.${fault.code}`, fault.values);
    },
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void edited.save();
      }}
    >
      <LeaveGuard isUnsaved={edited.isUnsaved} />
      <Flex direction="column" alignItems="stretch" gap={6}>
        <SettingsActions edited={edited} mayEdit={mayEdit} />
        {newer && (
          <NewerNotice
            newer={newer}
            before={base}
            take={() => edited.take(newer)}
            overwrite={() => void edited.save(newer.version)}
          />
        )}
        <Fields ref={fields} disabled={!mayEdit} aria-label={text('settings.title')}>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <LetterheadCard bar={bar} />
            <AddressCard bar={bar} />
            <SignersCard bar={bar} />
            <PrintCard bar={bar} />
            <CalendarCard bar={bar} />
          </Flex>
        </Fields>
      </Flex>
    </form>
  );
};

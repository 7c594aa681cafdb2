import { Card } from '../../../components/Card';
import { FieldGrid } from '../../../components/FieldGrid';
import { useText } from '../../../hooks/useText';
import { OwnChoice } from './fields/OwnChoice';
import { TextField } from './fields/TextField';
import type { FormBar } from './SettingsEditor';

/** The place, the recipients and the symbol of the letter. */
export const AddressCard = ({ bar }: { readonly bar: FormBar }) => {
  const text = useText();
  const { form, computed, change, findError } = bar;

  const renderOwned = (name: 'place' | 'symbol' | 'addressees', worked: string) => (
    <OwnChoice
      label={text(`settings.${name}`)}
      isOwn={form[name].isOwn}
      computed={worked}
      choose={(isOwn) => change({ [name]: { ...form[name], isOwn } })}
    >
      <TextField
        name={name}
        label={text(`settings.${name}`)}
        hint={text(`settings.${name}.hint`)}
        value={form[name].text}
        error={findError(name)}
        required
        isList={name === 'addressees'}
        write={(typed) => change({ [name]: { isOwn: true, text: typed } })}
      />
    </OwnChoice>
  );

  return (
    <Card title={text('settings.address')}>
      <FieldGrid>
        {renderOwned('place', computed.place)}
        {renderOwned('symbol', computed.symbol)}
        {renderOwned('addressees', computed.addressees.join('; '))}
        <TextField
          name="recipients"
          label={text('settings.recipients')}
          hint={text('settings.recipients.hint')}
          value={form.recipients}
          error={findError('recipients')}
          isList
          write={(recipients) => change({ recipients })}
        />
        <TextField
          name="draftingUnit"
          label={text('settings.draftingUnit')}
          hint={text('settings.draftingUnit.hint')}
          value={form.draftingUnit}
          error={findError('draftingUnit')}
          write={(draftingUnit) => change({ draftingUnit })}
        />
      </FieldGrid>
    </Card>
  );
};

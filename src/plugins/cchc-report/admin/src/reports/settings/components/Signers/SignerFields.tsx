import {
  Box,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { SignerAnswer } from '../../../../../../server/src/contract';
import { FieldGrid } from '../../../../components/FieldGrid';
import { useText } from '../../../../hooks/useText';
import { AUTHORITIES, needsField, changeAuthority } from '../../model/signing';
import { TextField } from '../fields/TextField';
import type { FormBar } from '../SettingsEditor';
import { SigningPreview } from './SigningPreview';

interface Props {
  readonly bar: FormBar;
  readonly signer: SignerAnswer;
  readonly index: number;
  readonly write: (signer: SignerAnswer) => void;
  readonly remove: () => void;
}

/** One signer: name, authority to sign, and the texts that this form of signing requires. */
export const SignerFields = ({ bar, signer, index, write, remove }: Props) => {
  const text = useText();
  const number = text('settings.signer.number', { number: index + 1 });

  const field = (name: 'name' | 'title' | 'headTitle' | 'collective') => (
    <TextField
      name={`signers.${index}.${name}`}
      label={text(`settings.signer.${name}`)}
      hint={text(`settings.signer.${name}.hint`)}
      value={signer[name]}
      error={bar.findError(`signers.${index}.${name}`)}
      required
      write={(typed) => write({ ...signer, [name]: typed })}
    />
  );

  return (
    <Box role="group" aria-label={number} borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" gap={3} paddingBottom={3}>
        <Typography tag="h3" variant="delta">
          {number}
        </Typography>
        {bar.mayEdit && (
          <IconButton
            label={text('settings.signer.remove', { name: signer.name.trim() || number })}
            onClick={remove}
          >
            <Trash />
          </IconButton>
        )}
      </Flex>
      <FieldGrid>
        {field('name')}
        <Field.Root name={`signers.${index}.authority`}>
          <Field.Label>{text('settings.signer.authority')}</Field.Label>
          <SingleSelect
            value={signer.authority}
            disabled={!bar.mayEdit}
            onChange={(value) => {
              const authority = AUTHORITIES.find((known) => known === value);
              if (authority !== undefined) write(changeAuthority(signer, authority));
            }}
          >
            {AUTHORITIES.map((authority) => (
              <SingleSelectOption key={authority} value={authority}>
                {text(`settings.authority.${authority}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {needsField(signer.authority, 'collective') && field('collective')}
        {needsField(signer.authority, 'headTitle') && field('headTitle')}
        {field('title')}
        <SigningPreview signer={signer} />
      </FieldGrid>
    </Box>
  );
};

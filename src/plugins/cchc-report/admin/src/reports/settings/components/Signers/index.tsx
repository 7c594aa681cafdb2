import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import type { SignerAnswer } from '../../../../../../server/src/contract';
import { Card } from '../../../../components/Card';
import { useText } from '../../../../hooks/useText';
import { createSignerId, newSigner } from '../../model/signing';
import { RadioChoice } from '../../../../components/PrintOptions/RadioChoice';
import { AddEntry } from '../fields/AddEntry';
import type { FormBar } from '../SettingsEditor';
import { SignerFields } from './SignerFields';

/** The choice of no signer: the name is left blank to be filled in. */
const NOBODY = '';

/** The signers of the reports, and the usual one. */
export const SignersCard = ({ bar }: { readonly bar: FormBar }) => {
  const text = useText();
  const add = useRef<HTMLButtonElement>(null);
  const { signers, signer: usual } = bar.form;
  const describeSigner = (id: string): string => {
    const index = signers.findIndex((signer) => signer.id === id);
    return signers[index]?.name.trim() || text('settings.signer.number', { number: index + 1 });
  };
  const write = (changed: SignerAnswer) =>
    bar.change({ signers: signers.map((signer) => (signer.id === changed.id ? changed : signer)) });
  const remove = (id: string) =>
    bar.change({
      signers: signers.filter((signer) => signer.id !== id),
      ...(usual === id && { signer: null }),
    });
  const isKnown = signers.some(({ id }) => id === usual);

  return (
    <Card title={text('settings.signers')} hint={text('settings.signers.hint')}>
      {signers.length === 0 && <Typography tag="p">{text('settings.signers.none')}</Typography>}
      {signers.map((signer, index) => (
        <SignerFields
          key={signer.id}
          bar={bar}
          signer={signer}
          index={index}
          write={write}
          remove={() => {
            remove(signer.id);
            add.current?.focus();
          }}
        />
      ))}
      {bar.mayEdit && (
        <AddEntry
          ref={add}
          label={text('settings.signer.add')}
          count={signers.length}
          add={() => {
            const signer = newSigner(createSignerId(signers));
            // The first signer becomes the usual one.
            bar.change({ signers: [...signers, signer], ...(signers.length === 0 && { signer: signer.id }) });
          }}
        />
      )}
      {signers.length > 0 && (
        <Flex direction="column" alignItems="stretch">
          <RadioChoice
            name="usual-signer"
            label={text('settings.signer.usual')}
            hint={text('settings.signer.usual.hint')}
            values={[...signers.map(({ id }) => id), NOBODY]}
            chosen={isKnown && usual !== null ? usual : NOBODY}
            nameOf={(id) => (id === NOBODY ? text('settings.signer.nobody') : describeSigner(id))}
            choose={(id) => bar.change({ signer: id === NOBODY ? null : id })}
          />
        </Flex>
      )}
    </Card>
  );
};

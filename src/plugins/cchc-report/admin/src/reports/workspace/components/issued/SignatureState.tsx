import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { SignatureAnswer } from '../../../../../../server/src/contract';
import { TextAction } from '../../../../components/TextAction';
import { useText } from '../../../../hooks/useText';

const COLOURS = {
  signed: 'neutral800',
  'before-signing': 'neutral800',
  faulty: 'danger700',
  unchecked: 'neutral800',
} as const satisfies Record<SignatureAnswer['state'], string>;

/** Enough of a key's fingerprint to tell two keys apart at a glance. */
const SHORT = 8;

/**
 * Shows if the report still matches the system's signature: one line, which unfolds to what was compared or which
 * parts differ.
 */
export const SignatureState = ({ signature }: { readonly signature: SignatureAnswer }) => {
  const text = useText();
  const id = useId();
  const { state, faults } = signature;
  const [isOpen, setIsOpen] = useState(state === 'faulty');
  const key = signature.key ?? '';
  return (
    <>
      <Flex gap={3} wrap="wrap">
        <Typography textColor={COLOURS[state]} fontWeight={state === 'faulty' ? 'bold' : undefined}>
          {text(`workspace.signature.${state}`, { key: key.slice(0, SHORT), count: faults.length })}
        </Typography>
        <TextAction
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={text('workspace.signature.details.label')}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text('workspace.signature.details')}
        </TextAction>
      </Flex>
      <Box id={id} hidden={!isOpen} paddingTop={1}>
        {faults.length > 0 && (
          <ul>
            {faults.map((fault) => (
              <Typography tag="li" key={fault}>
                – {fault}
              </Typography>
            ))}
          </ul>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text(`workspace.signature.${state}.hint`, { key })}
        </Typography>
      </Box>
    </>
  );
};

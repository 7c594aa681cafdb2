import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SignerAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';
import { signingLines } from '../../model/signing';

const Lines = styled.div`
  text-align: center;
  text-transform: uppercase;
`;

/** The signature block as the report prints it. */
export const SigningPreview = ({ signer }: { readonly signer: SignerAnswer }) => {
  const text = useText();
  return (
    <Box
      background="neutral100"
      hasRadius
      padding={4}
      role="group"
      aria-label={text('settings.signer.preview')}
    >
      <Lines>
        {signingLines(signer).map((line, index) => (
          <Typography key={`${index} ${line}`} tag="p" fontWeight="bold">
            {line}
          </Typography>
        ))}
      </Lines>
      <Typography tag="p" fontWeight="bold" textAlign="center" paddingTop={4}>
        {signer.name.trim() || '…'}
      </Typography>
    </Box>
  );
};

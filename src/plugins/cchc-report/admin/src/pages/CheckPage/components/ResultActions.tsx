import { Button, Flex, VisuallyHidden } from '@strapi/design-system';
import { Duplicate, File } from '@strapi/icons';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';

/** Copies or prints the result. */
export const ResultActions = ({ asText }: { readonly asText: () => string }) => {
  const text = useText();
  const [copied, setCopied] = useState(0);
  // The clipboard needs https.
  const clipboard = window.isSecureContext ? navigator.clipboard : undefined;
  return (
    <Flex gap={2} wrap="wrap" className="cchc-not-printed">
      {clipboard && (
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Duplicate />}
          onClick={() => void clipboard.writeText(asText()).then(() => setCopied((count) => count + 1))}
        >
          {text(copied > 0 ? 'check.copied' : 'check.copy')}
        </Button>
      )}
      <Button variant="tertiary" size="S" startIcon={<File />} onClick={() => window.print()}>
        {text('check.print')}
      </Button>
      <VisuallyHidden role="status">{copied > 0 && text('check.copied')}</VisuallyHidden>
    </Flex>
  );
};

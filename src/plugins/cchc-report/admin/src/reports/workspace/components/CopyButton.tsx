import { Button, VisuallyHidden } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';

interface Props {
  readonly content: string;
  readonly label: string;
}

/**
 * Copies a text to the clipboard. Browsers offer no clipboard to a page without https; there the text is copied by
 * hand.
 */
export const CopyButton = ({ content, label }: Props) => {
  const text = useText();
  const [isCopied, setIsCopied] = useState(false);
  const clipboard = window.isSecureContext ? navigator.clipboard : undefined;
  if (clipboard === undefined) return null;
  return (
    <div>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<Duplicate />}
        onClick={() => void clipboard.writeText(content).then(() => setIsCopied(true))}
      >
        {isCopied ? text('workspace.copied') : label}
      </Button>
      <VisuallyHidden role="status">{isCopied && text('workspace.copied')}</VisuallyHidden>
    </div>
  );
};

import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { forwardRef } from 'react';
import { useText } from '../../../../hooks/useText';
import { MOST_ENTRIES } from '../../model/settingsFaults';

interface Props {
  readonly label: string;
  /** The present number of entries. */
  readonly count: number;
  readonly add: () => void;
}

/** Adds an entry to a list of the form, up to the number that the server accepts. */
export const AddEntry = forwardRef<HTMLButtonElement, Props>(({ label, count, add }, ref) => {
  const text = useText();
  const isFull = count >= MOST_ENTRIES;
  return (
    <Flex gap={3} wrap="wrap">
      <Button
        ref={ref}
        variant="secondary"
        startIcon={<Plus />}
        aria-disabled={isFull}
        onClick={() => !isFull && add()}
      >
        {label}
      </Button>
      {isFull && (
        <Typography variant="pi" role="status" textColor={count > MOST_ENTRIES ? 'danger600' : 'neutral600'}>
          {text('settings.fault.tooManyEntries', { most: MOST_ENTRIES })}
        </Typography>
      )}
    </Flex>
  );
});
AddEntry.displayName = 'AddEntry';

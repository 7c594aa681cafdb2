import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../../../../hooks/useText';

interface Props {
  /** The name of the value, as its field is labelled. */
  readonly label: string;
  readonly isOwn: boolean;
  /** The computed value. */
  readonly computed: string;
  readonly choose: (isOwn: boolean) => void;
  /** The fields of the office's own value. */
  readonly children: ReactNode;
}

/** A computed value that the office can replace. */
export const OwnChoice = ({ label, isOwn, computed, choose, children }: Props) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={label}>
      {!isOwn && (
        <>
          <Typography variant="pi" fontWeight="bold">
            {label}
          </Typography>
          <Typography>{computed === '' ? text('settings.computed.none') : computed}</Typography>
        </>
      )}
      {isOwn && children}
      <Checkbox checked={isOwn} onCheckedChange={(checked) => choose(checked === true)}>
        {text('settings.own')}
      </Checkbox>
    </Flex>
  );
};

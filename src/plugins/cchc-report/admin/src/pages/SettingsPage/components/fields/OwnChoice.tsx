import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../../../../hooks/useText';

interface Props {
  /** What it is, as its field is labelled. */
  readonly label: string;
  readonly isOwn: boolean;
  /** As it is worked out. */
  readonly computed: string;
  readonly choose: (isOwn: boolean) => void;
  /** The fields of a value of one's own. */
  readonly children: ReactNode;
}

/** A value that is worked out, unless the office writes its own. */
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

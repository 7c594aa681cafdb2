import { Button, Dialog, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../../../hooks/useText';
import { Turning } from '../../../../components/Turning';
import type { Replacement, SectionSaving } from '../../sections/sectionState';
import { useDesk } from '../../desk';

/** Sections that can start from the text of the last issued report: its plans are where this report begins. */
const CARRIED: readonly string[] = ['proposals', 'tasks'];

interface Props {
  readonly state: SectionSaving;
  readonly isUntouched: boolean;
}

/** Replaces the section's text by the template's or the last report's, after a confirmation. */
export const ReplaceActions = ({ state, isUntouched }: Props) => {
  const text = useText();
  const { store } = useDesk();
  const [asked, setAsked] = useState<Replacement | null>(null);
  const { key, title } = state.held;
  const working = state.phase.kind === 'replacing' ? state.phase.by : null;
  const offered: readonly Replacement[] = CARRIED.includes(key) ? ['reset', 'carry'] : ['reset'];
  return (
    <Flex gap={2} wrap="wrap">
      {offered.map((by) => (
        <Dialog.Root key={by} open={asked === by} onOpenChange={(isOpen) => setAsked(isOpen ? by : null)}>
          <Dialog.Trigger>
            <Button
              variant="tertiary"
              size="S"
              startIcon={working === by ? <Turning /> : undefined}
              aria-busy={working === by}
              disabled={by === 'reset' && isUntouched}
            >
              {text(`workspace.${by}`)}
            </Button>
          </Dialog.Trigger>
          <Dialog.Content>
            <Dialog.Header>{text(`workspace.${by}`)}</Dialog.Header>
            <Dialog.Body>{text(`workspace.${by}.ask`, { section: title })}</Dialog.Body>
            <Dialog.Footer>
              <Dialog.Cancel>
                <Button variant="tertiary" fullWidth>
                  {text('workspace.cancel')}
                </Button>
              </Dialog.Cancel>
              <Dialog.Action>
                <Button variant="danger-light" fullWidth onClick={() => void store.replace(key, by)}>
                  {text(`workspace.${by}.do`)}
                </Button>
              </Dialog.Action>
            </Dialog.Footer>
          </Dialog.Content>
        </Dialog.Root>
      ))}
    </Flex>
  );
};

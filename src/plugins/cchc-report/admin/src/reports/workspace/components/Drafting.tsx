import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import { EditorsProvider, useEditorsOfPage } from '../editors';
import { ChangesPanel } from './changes/ChangesPanel';
import { PrintChoices } from './PrintChoices';
import { SidePanel } from './SidePanel';
import { SectionList } from './sections/SectionList';

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[5]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

/**
 * Beside the other column if there is room, otherwise shown when chosen. A hidden column stays mounted, so that
 * nothing typed is lost.
 */
const Column = styled.div<{ readonly $isShown: boolean }>`
  display: ${({ $isShown }) => ($isShown ? 'block' : 'none')};
  height: 100%;

  ${({ theme }) => theme.breakpoints.large} {
    display: block;
  }
`;

const Narrow = styled(Flex)`
  ${({ theme }) => theme.breakpoints.large} {
    display: none;
  }
`;

/** Writing a report: its sections on the left, preview and checks on the right. */
export const Drafting = () => {
  const text = useText();
  const [shows, setShows] = useState<'text' | 'side'>('text');
  const editors = useEditorsOfPage(() => setShows('text'));
  return (
    <EditorsProvider value={editors}>
      <ChangesPanel />
      <PrintChoices />
      <Narrow gap={2} role="group" aria-label={text('workspace.show')}>
        {(['text', 'side'] as const).map((part) => (
          <Button
            key={part}
            size="S"
            variant={shows === part ? 'secondary' : 'tertiary'}
            aria-pressed={shows === part}
            onClick={() => setShows(part)}
          >
            {text(`workspace.show.${part}`)}
          </Button>
        ))}
      </Narrow>
      <Columns>
        <Column $isShown={shows === 'text'}>
          <SectionList />
        </Column>
        <Column $isShown={shows === 'side'}>
          <SidePanel />
        </Column>
      </Columns>
    </EditorsProvider>
  );
};

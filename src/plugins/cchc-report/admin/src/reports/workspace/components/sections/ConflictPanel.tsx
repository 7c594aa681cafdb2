import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SectionAnswer } from '../../../../../../server/src/contract';
import { CopyButton } from '../CopyButton';
import { useText } from '../../../../hooks/useText';
import { formatMoment } from '../../../../utils/format';
import type { SectionSaving } from '../../sections/sectionState';
import { useChipLooks } from '../../hooks/useChipLooks';
import type { Insertable } from '../../model/chipBook';
import { ReadableText } from '../ReadableText';

const Both = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
`;

interface Props {
  readonly state: SectionSaving;
  readonly theirs: SectionAnswer;
  readonly insertable: Insertable | null;
  readonly choose: (whose: 'mine' | 'theirs') => void;
}

/**
 * Two people edited the same section: shows both texts to choose from. Until then nothing is sent and nothing
 * discarded.
 */
export const ConflictPanel = ({ state, theirs, insertable, choose }: Props) => {
  const text = useText();
  const looks = {
    mine: useChipLooks(state.held.values, insertable),
    theirs: useChipLooks(theirs.values, insertable),
  };
  const theirsIs =
    theirs.saved === null
      ? text('workspace.conflict.template')
      : text('workspace.conflict.theirs', { by: theirs.saved.by, at: formatMoment(theirs.saved.at) });
  const versions = [
    { whose: 'mine', title: text('workspace.conflict.mine'), words: state.text },
    { whose: 'theirs', title: theirsIs, words: theirs.text },
  ] as const;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <div>
          <Typography tag="h4" variant="omega" fontWeight="bold">
            {/* The live region holds the title only; otherwise both texts would be read aloud. */}
            <span role="alert">{text('workspace.conflict.title')}</span>
          </Typography>
          <Typography tag="p">{text('workspace.conflict.hint')}</Typography>
        </div>
        <Both>
          {versions.map(({ whose, title, words }) => (
            <Flex key={whose} direction="column" alignItems="stretch" gap={2}>
              <Typography tag="h5" variant="pi" fontWeight="bold">
                {title}
              </Typography>
              <ReadableText label={title} looks={looks[whose]}>
                {words}
              </ReadableText>
              <Flex gap={2} wrap="wrap">
                <Button size="S" variant="secondary" onClick={() => choose(whose)}>
                  {text(`workspace.conflict.use.${whose}`)}
                </Button>
                <CopyButton content={words} label={text('workspace.copy')} />
              </Flex>
            </Flex>
          ))}
        </Both>
      </Flex>
    </Box>
  );
};

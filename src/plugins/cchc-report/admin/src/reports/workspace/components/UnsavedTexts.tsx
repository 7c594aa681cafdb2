import { Box, Flex, Typography } from '@strapi/design-system';
import { CopyButton } from './CopyButton';
import { useText } from '../../../hooks/useText';
import { isUnsaved } from '../sections/sectionState';
import { useDesk } from '../desk';
import { useSectionsNow } from '../hooks/useSections';
import { useChipLooks } from '../hooks/useChipLooks';
import type { SectionSaving } from '../sections/sectionState';
import { ReadableText } from './ReadableText';

/** Text that could no longer be saved because the report was submitted or issued meanwhile: it stays here to copy. */
export const UnsavedTexts = () => {
  const text = useText();
  const { sections } = useSectionsNow(useDesk().store);
  const unsaved = [...sections.values()].filter(isUnsaved);
  if (unsaved.length === 0) return null;
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={4} role="alert">
      <Typography tag="h2" variant="delta">
        {text('workspace.unsaved.title')}
      </Typography>
      <Typography tag="p">{text('workspace.unsaved.hint')}</Typography>
      {unsaved.map((state) => (
        <UnsavedText key={state.held.key} state={state} />
      ))}
    </Box>
  );
};

const UnsavedText = ({ state: { held, text: mine } }: { readonly state: SectionSaving }) => {
  const text = useText();
  const looks = useChipLooks(held.values, null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={3}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {held.title}
      </Typography>
      <ReadableText label={held.title} looks={looks}>
        {mine}
      </ReadableText>
      <CopyButton content={mine} label={text('workspace.copy')} />
    </Flex>
  );
};

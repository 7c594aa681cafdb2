import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../../hooks/useText';
import type { Refreshed } from '../../hooks/useRefreshed';
import type { Insertable } from '../../model/chipBook';
import { isUnsaved } from '../../sections/sectionState';
import { useDesk } from '../../desk';
import { useEditors } from '../../editors';
import { useSectionsNow } from '../../hooks/useSections';
import { ConflictPanel } from './ConflictPanel';
import { ReplaceActions } from './ReplaceActions';
import { SectionEditor } from './SectionEditor';
import { SectionFailure } from './SectionFailure';

interface Props {
  readonly sectionKey: string;
  readonly insertable: Refreshed<Insertable>;
}

/** One section: the origin of its text, its editor, and whatever prevents saving. */
export const SectionCard = ({ sectionKey, insertable }: Props) => {
  const text = useText();
  const { store } = useDesk();
  const editors = useEditors();
  const state = useSectionsNow(store).sections.get(sectionKey);
  if (state === undefined) return null;
  const { held, phase } = state;
  const isUntouched = held.untouched && state.text === held.text;
  const id = `cchc-section-${sectionKey}`;
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 3, medium: 4 }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography tag="h3" variant="omega" fontWeight="bold" id={id}>
            {held.title}
          </Typography>
          <Badge
            backgroundColor={isUntouched ? 'neutral150' : 'primary100'}
            textColor={isUntouched ? 'neutral700' : 'primary700'}
          >
            {text(isUntouched ? 'workspace.section.untouched' : 'workspace.section.edited')}
          </Badge>
        </Flex>
        {phase.kind === 'conflict' && (
          <ConflictPanel
            state={state}
            theirs={phase.theirs}
            insertable={insertable.data}
            choose={(whose) => {
              store.choose(sectionKey, whose);
              editors?.focus(sectionKey);
            }}
          />
        )}
        {phase.kind === 'failed' && (
          <SectionFailure
            failure={phase.failure}
            isUnsaved={isUnsaved(state)}
            retry={() => {
              store.save(sectionKey);
              editors?.focus(sectionKey);
            }}
          />
        )}
        <SectionEditor state={state} insertable={insertable} />
        <ReplaceActions state={state} isUntouched={isUntouched} />
      </Flex>
    </Box>
  );
};

import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../../hooks/useText';
import { getPlaceholders } from '../../../../services/reportsApi';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useDesk } from '../../desk';
import { SectionCard } from './SectionCard';
import { EDITOR_HINT } from './SectionEditor';

/** The sections one below the other, as they are printed. */
export const SectionList = () => {
  const text = useText();
  const { report } = useDesk();
  // What can be put into a text changes with the figures, which change the report's version when they are taken over.
  const insertable = useRefreshed(getPlaceholders, report.documentId, report.version);
  return (
    <Flex tag="section" aria-labelledby="cchc-sections" direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h2" variant="delta" id="cchc-sections">
        {text('workspace.sections')}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" id={EDITOR_HINT}>
        {text('workspace.editor.hint')}
      </Typography>
      {report.sections.map(({ key }) => (
        <SectionCard key={key} sectionKey={key} insertable={insertable} />
      ))}
    </Flex>
  );
};

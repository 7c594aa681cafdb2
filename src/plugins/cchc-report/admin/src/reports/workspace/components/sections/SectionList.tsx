import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../../hooks/useText';
import { getPlaceholders } from '../../../api';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useDesk } from '../../desk';
import { SectionCard } from './SectionCard';
import { EDITOR_HINT } from './SectionEditor';

/** The sections one below the other, in the order of the printed report. */
export const SectionList = () => {
  const text = useText();
  const { report } = useDesk();
  // Insertable values change with the figures; taking over new figures changes the report's version.
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

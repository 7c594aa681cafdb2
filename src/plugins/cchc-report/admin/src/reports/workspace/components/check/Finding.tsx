import { Box, Button, Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DraftFinding, FindingSeverity } from '../../../../../../server/src/contract';
import { RecordLinks } from '../RecordLinks';
import { useText } from '../../../../hooks/useText';
import { SETTINGS_PAGE } from '../../../../pluginId';
import { useDesk } from '../../desk';
import { useEditors } from '../../editors';

const EDGES = {
  error: 'danger600',
  warning: 'warning600',
  note: 'primary600',
} as const satisfies Record<FindingSeverity, string>;

const Card = styled(Box)<{ readonly $severity: FindingSeverity }>`
  border-inline-start: 4px solid ${({ theme, $severity }) => theme.colors[EDGES[$severity]]};
  overflow-wrap: anywhere;
`;

/** One finding: its message, place and records, with a link to the place. */
export const Finding = ({ finding }: { readonly finding: DraftFinding }) => {
  const text = useText();
  const { report, recordTypes, may } = useDesk();
  const editors = useEditors();
  const { severity, message, place, records, more } = finding;
  const section = place.kind === 'section' ? report.sections.find(({ key }) => key === place.key) : undefined;
  return (
    <Card tag="li" $severity={severity} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="p">{message}</Typography>
        {place.kind === 'section' && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {place.excerpt === ''
              ? section?.title
              : text('workspace.check.place', {
                  section: section?.title ?? '',
                  excerpt: place.excerpt,
                })}
          </Typography>
        )}
        <RecordLinks records={records} recordTypes={recordTypes} more={more} />
        {place.kind === 'section' && editors !== null && (
          <div>
            <Button size="S" variant="tertiary" onClick={() => editors.goTo(place)}>
              {text('workspace.check.go')}
            </Button>
          </div>
        )}
        {place.kind === 'settings' && may('settings') && (
          <StyledLink tag={Link} to={`/${SETTINGS_PAGE}`}>
            {text('workspace.check.settings')}
          </StyledLink>
        )}
      </Flex>
    </Card>
  );
};

import { Box, Tabs } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useRefreshed } from '../hooks/useRefreshed';
import { useSettled } from '../../../hooks/useSettled';
import { useText } from '../../../hooks/useText';
import { getLint } from '../../../services/reportsApi';
import { useDesk } from '../desk';
import { LintPanel } from './lint/LintPanel';
import { LogPanel } from './log/LogPanel';
import { PreviewPane } from './preview/PreviewPane';
import { ScrollBeside } from './ScrollBeside';

/** Requests to the server wait until the user pauses, instead of following each save. */
const PAUSE = 700;

const Beside = styled(Box)`
  ${({ theme }) => theme.breakpoints.large} {
    position: sticky;
    top: ${({ theme }) => theme.spaces[4]};
  }
`;

/** The panel beside the text: preview, findings and log. */
export const SidePanel = () => {
  const text = useText();
  const { report, may, tick } = useDesk();
  const [shown, setShown] = useState('printed');
  const settled = useSettled(tick, PAUSE);
  const lint = useRefreshed(getLint, report.documentId, settled);
  const found = lint.data && lint.data.summary.errors + lint.data.summary.warnings;
  return (
    <Beside>
      <Tabs.Root variant="simple" value={shown} onValueChange={setShown}>
        <Tabs.List aria-label={text('workspace.side')}>
          <Tabs.Trigger value="printed">{text('workspace.printed')}</Tabs.Trigger>
          <Tabs.Trigger value="lint">
            {found ? text('workspace.lint.count', { count: found }) : text('workspace.lint')}
          </Tabs.Trigger>
          {may('log') && <Tabs.Trigger value="log">{text('workspace.log')}</Tabs.Trigger>}
        </Tabs.List>
        <Box paddingTop={3}>
          <Tabs.Content value="printed">
            <PreviewPane documentId={report.documentId} tick={settled} />
          </Tabs.Content>
          <Tabs.Content value="lint">
            <ScrollBeside label={text('workspace.lint')}>
              <LintPanel lint={lint} />
            </ScrollBeside>
          </Tabs.Content>
          {may('log') && (
            <Tabs.Content value="log">
              <ScrollBeside label={text('workspace.log.scroll')}>
                <LogPanel documentId={report.documentId} tick={settled} />
              </ScrollBeside>
            </Tabs.Content>
          )}
        </Box>
      </Tabs.Root>
    </Beside>
  );
};

import { Box, Tabs } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { useFirstTab } from '../hooks/useFirstTab';
import { useRefreshed } from '../hooks/useRefreshed';
import { useRemarks } from '../hooks/useRemarks';
import { useSettled } from '../../../hooks/useSettled';
import { useText } from '../../../hooks/useText';
import { getDraftCheck } from '../../api';
import { useDesk } from '../desk';
import { CheckPanel } from './check/CheckPanel';
import { LogPanel } from './log/LogPanel';
import { PreviewPane } from './preview/PreviewPane';
import { RemarksPanel } from './remarks/RemarksPanel';
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
  const [shown, setShown] = useState<string>(useFirstTab());
  const settled = useSettled(tick, PAUSE);
  const check = useRefreshed(getDraftCheck, report.documentId, settled);
  const { remarks, open } = useRemarks(report.documentId, settled);
  const found = check.data && check.data.summary.errors + check.data.summary.warnings;
  return (
    <Beside>
      <Tabs.Root variant="simple" value={shown} onValueChange={setShown}>
        <Tabs.List aria-label={text('workspace.side')}>
          <Tabs.Trigger value="printed">{text('workspace.printed')}</Tabs.Trigger>
          <Tabs.Trigger value="check">
            {found ? text('workspace.check.count', { count: found }) : text('workspace.check')}
          </Tabs.Trigger>
          <Tabs.Trigger value="remarks">
            {open > 0 ? text('workspace.remarks.count', { count: open }) : text('workspace.remarks')}
          </Tabs.Trigger>
          {may('log') && <Tabs.Trigger value="log">{text('workspace.log')}</Tabs.Trigger>}
        </Tabs.List>
        <Box paddingTop={3}>
          <Tabs.Content value="printed">
            <PreviewPane documentId={report.documentId} tick={settled} />
          </Tabs.Content>
          <Tabs.Content value="check">
            <ScrollBeside label={text('workspace.check')}>
              <CheckPanel check={check} />
            </ScrollBeside>
          </Tabs.Content>
          <Tabs.Content value="remarks">
            <ScrollBeside label={text('workspace.remarks')}>
              <RemarksPanel remarks={remarks} />
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

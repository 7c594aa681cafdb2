import { Flex, Tabs, Box } from '@strapi/design-system';
import { useText } from '../../../hooks/useText';
import { useFirstTab } from '../hooks/useFirstTab';
import { useRefreshed } from '../hooks/useRefreshed';
import { useRemarks } from '../hooks/useRemarks';
import { getDraftCheck } from '../../api';
import { useDesk } from '../desk';
import { ChangesPanel } from './changes/ChangesPanel';
import { IssuedPanel } from './issued/IssuedPanel';
import { LatePanel } from './issued/LatePanel';
import { CheckPanel } from './check/CheckPanel';
import { LogPanel } from './log/LogPanel';
import { RemarksPanel } from './remarks/RemarksPanel';
import { PreviewPane } from './preview/PreviewPane';

/** A report that cannot be edited here: its printed form and what is known of it. */
export const Reading = () => {
  const text = useText();
  const { report, may, tick } = useDesk();
  const { documentId, state } = report;
  const isIssued = state === 'issued';
  const isOpen = state === 'draft' || state === 'submitted';
  const check = useRefreshed(getDraftCheck, isOpen ? documentId : null, tick);
  const { remarks, open } = useRemarks(documentId, tick);
  const first = useFirstTab();
  const tabs = [
    { value: 'printed', label: text('workspace.printed'), is: true },
    { value: 'check', label: text('workspace.check'), is: isOpen },
    {
      value: 'remarks',
      label: open > 0 ? text('workspace.remarks.count', { count: open }) : text('workspace.remarks'),
      is: state !== 'discarded',
    },
    { value: 'late', label: text('workspace.late'), is: isIssued },
    { value: 'log', label: text('workspace.log'), is: may('log') },
  ].filter(({ is }) => is);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {state === 'submitted' && <ChangesPanel />}
      {report.issued !== null && <IssuedPanel issued={report.issued} />}
      <Tabs.Root variant="simple" defaultValue={first}>
        <Tabs.List aria-label={text('workspace.side')}>
          {tabs.map(({ value, label }) => (
            <Tabs.Trigger key={value} value={value}>
              {label}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Box paddingTop={4}>
          <Tabs.Content value="printed">
            <PreviewPane documentId={documentId} tick={tick} isBeside={false} />
          </Tabs.Content>
          <Tabs.Content value="check">
            <CheckPanel check={check} />
          </Tabs.Content>
          <Tabs.Content value="remarks">
            <RemarksPanel remarks={remarks} />
          </Tabs.Content>
          <Tabs.Content value="late">
            <LatePanel />
          </Tabs.Content>
          {may('log') && (
            <Tabs.Content value="log">
              <LogPanel documentId={documentId} tick={tick} />
            </Tabs.Content>
          )}
        </Box>
      </Tabs.Root>
    </Flex>
  );
};

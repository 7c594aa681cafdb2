import { Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import { PageHeader } from '../../../components/PageHeader';
import { useText } from '../../../hooks/useText';
import { formatDay } from '../../../utils/format';
import { type Act, isWritable } from '../model/reportActs';
import { type Desk, DeskProvider } from '../desk';
import { useSectionStore, useSectionsNow } from '../hooks/useSections';
import { ActionBar, ActionDialogs } from './actions/ActionBar';
import { BackToReports } from './BackToReports';
import { Drafting } from './Drafting';
import { LeaveGuard } from './LeaveGuard';
import { Reading } from './Reading';
import { StateStrip } from './StateStrip';
import { UnsavedTexts } from './UnsavedTexts';

type Props = Omit<Desk, 'store' | 'tick'>;

/** The page of a report: its title and state, the actions on it, and the report itself. */
export const ReportDesk = ({ report, recordTypes, may, keep, reload }: Props) => {
  const text = useText();
  const store = useSectionStore(report);
  const { saves } = useSectionsNow(store);
  const changes = useChanges(report);
  const [opened, setOpened] = useState<Act | null>(null);
  const tick = saves + changes;
  const desk = useMemo<Desk>(
    () => ({ report, recordTypes, may, keep, reload, store, tick }),
    [report, recordTypes, may, keep, reload, store, tick],
  );
  const { from, to, label } = report.period;
  const isWriting = isWritable(report, may);
  return (
    <DeskProvider value={desk}>
      <PageHeader
        title={report.title}
        subtitle={text('workspace.of', {
          agency: report.agency.name,
          period: label,
          from: formatDay(from),
          to: formatDay(to),
        })}
        navigation={<BackToReports />}
        action={<ActionBar open={setOpened} />}
      />
      <Layouts.Content>
        {/* Positioned, so that text only for screen readers does not stretch the document. */}
        <Flex position="relative" direction="column" alignItems="stretch" gap={5}>
          <StateStrip isWriting={isWriting} />
          {isWriting ? (
            <Drafting />
          ) : (
            <>
              <UnsavedTexts />
              <Reading />
            </>
          )}
        </Flex>
      </Layouts.Content>
      <ActionDialogs opened={opened} close={() => setOpened(null)} />
      <LeaveGuard />
    </DeskProvider>
  );
};

/** Counts how often the report changed since it was opened. */
const useChanges = (report: Desk['report']): number => {
  const [count, setCount] = useState(0);
  const last = useRef(report);
  useEffect(() => {
    if (last.current === report) return;
    last.current = report;
    setCount((before) => before + 1);
  }, [report]);
  return count;
};

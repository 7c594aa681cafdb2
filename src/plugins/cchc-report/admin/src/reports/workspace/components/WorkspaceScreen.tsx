import { Layouts } from '@strapi/strapi/admin';
import { FailureMessage } from '../../../components/FailureMessage';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { getOptions } from '../../../services/api';
import type { Desk } from '../desk';
import { useReport } from '../hooks/useReport';
import { BackToReports } from './BackToReports';
import { ReportDesk } from './ReportDesk';

interface Props {
  readonly documentId: string;
  readonly heading: Heading;
  readonly may: Desk['may'];
}

/** The report and the data around it, or the reason why they could not be loaded. */
export const WorkspaceScreen = ({ documentId, heading, may }: Props) => {
  const text = useText();
  const { now, keep, reload } = useReport(documentId);
  const { remote: options } = useRemote(getOptions, '');

  if (now.status === 'loaded')
    return (
      <ReportDesk
        report={now.report}
        recordTypes={options.status === 'loaded' ? options.data.data.recordTypes : []}
        may={may}
        keep={keep}
        reload={reload}
      />
    );
  return (
    <>
      <PageHeader {...heading} navigation={<BackToReports />} />
      <Layouts.Content>
        {now.status === 'loading' && <Waiting>{text('workspace.loading')}</Waiting>}
        {now.status === 'failed' && <FailureMessage failure={now.failure} retry={reload} />}
      </Layouts.Content>
    </>
  );
};

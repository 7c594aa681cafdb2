import { Typography, VisuallyHidden } from '@strapi/design-system';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import { useRefreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { getPrinted } from '../../../api';
import { ScrollBeside } from '../ScrollBeside';
import { PreviewFrame } from './PreviewFrame';

interface Props {
  readonly documentId: string;
  readonly tick: number;
  readonly isBeside?: boolean;
}

/** The report as it will print, or the reason why it cannot; the last page stays visible while the next one loads. */
export const PreviewPane = ({ documentId, tick, isBeside = true }: Props) => {
  const text = useText();
  const { data, failure, isLoading, reload } = useRefreshed(getPrinted, documentId, tick);
  return (
    <section aria-label={text('workspace.printed')}>
      <VisuallyHidden role="status">
        {isLoading && data !== null && text('workspace.printed.again')}
      </VisuallyHidden>
      {failure !== null && (
        <>
          <FailureMessage failure={failure} retry={reload} />
          {failure.kind === 'refused' && (
            <Typography tag="p" textColor="neutral600" paddingTop={2}>
              {text('workspace.printed.hint')}
            </Typography>
          )}
        </>
      )}
      {failure === null && data === null && <Waiting>{text('report.loading')}</Waiting>}
      {failure === null &&
        data !== null &&
        (isBeside ? (
          <ScrollBeside label={text('workspace.printed.scroll')} isBusy={isLoading}>
            <PreviewFrame html={data} />
          </ScrollBeside>
        ) : (
          <PreviewFrame html={data} />
        ))}
    </section>
  );
};

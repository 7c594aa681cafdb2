import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import { useRefreshed } from '../../../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import { getPrinted } from '../../../../services/reportsApi';
import { PreviewFrame } from './PreviewFrame';

/** Beside the text it scrolls by itself, so that both places stay where they are. */
const Desk = styled(Box)<{ readonly $isBeside: boolean }>`
  ${({ theme }) => theme.breakpoints.large} {
    ${({ $isBeside }) => $isBeside && 'max-height: calc(100vh - 12rem); overflow-y: auto;'}
  }
`;

interface Props {
  readonly documentId: string;
  readonly tick: number;
  readonly isBeside?: boolean;
}

/** The report as it will print, or why it cannot; the last page stays while another is on its way. */
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
      {failure === null && data !== null && (
        <Desk
          $isBeside={isBeside}
          hasRadius
          borderColor="neutral200"
          background="neutral0"
          tabIndex={0}
          role="group"
          aria-label={text('workspace.printed.scroll')}
          aria-busy={isLoading}
        >
          <PreviewFrame html={data} />
        </Desk>
      )}
    </section>
  );
};

import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { PrintOptions } from '../../../components/PrintOptions';
import { useAction } from '../../../hooks/useAction';
import { useText } from '../../../hooks/useText';
import { putChoices } from '../../api';
import { describeFailure } from '../../../utils/failureText';
import {
  APPENDICES,
  readMedium,
  readAppendices,
  readSize,
  writeAppendices,
} from '../../../utils/printChoice';
import { useDesk } from '../desk';

/** The print options of the report, saved with the draft. */
export const PrintChoices = () => {
  const text = useText();
  const { report, keep } = useDesk();
  const { run, isWorking, failure } = useAction();
  const { medium, size, appendices } = report.print;
  const address = {
    medium,
    size,
    appendices: writeAppendices(APPENDICES.filter((appendix) => appendices.includes(appendix))),
  };
  return (
    <div aria-busy={isWorking}>
      <VisuallyHidden tag="h2">{text('workspace.print')}</VisuallyHidden>
      <PrintOptions
        bar={{
          address,
          go: (change) => {
            const next = { ...address, ...change };
            const print = {
              medium: readMedium(next.medium),
              size: readSize(next.size),
              appendices: [...readAppendices(next.appendices)],
            };
            void run(async () => keep(await putChoices(report.documentId, report.version, print)));
          },
        }}
      />
      <VisuallyHidden role="status">{isWorking && text('workspace.choices.saving')}</VisuallyHidden>
      {failure && (
        <Box paddingTop={2} role="alert">
          <Typography textColor="danger700">{describeFailure(failure, text)}</Typography>
        </Box>
      )}
    </div>
  );
};

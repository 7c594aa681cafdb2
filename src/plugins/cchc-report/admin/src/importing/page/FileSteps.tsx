import { Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { ImportTypeAnswer } from '../../../../server/src/importing/http/contract';
import { BusyButton } from '../../components/BusyButton';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { FilePicker } from '../../components/FilePicker';
import { Waiting } from '../../components/Waiting';
import { useAction } from '../../hooks/useAction';
import { useStepFocus } from '../../hooks/useStepFocus';
import { useText } from '../../hooks/useText';
import { RequestFailed } from '../../services/request';
import { getPreparedWorkbook, sendImport } from '../api';
import { saveFile } from '../../services/saveFile';
import { MOST_MEGABYTES, unfitFor } from '../../services/sentFile';
import { focusContent } from '../../utils/focus';

const LISTS = '.xlsx,.csv,.tsv,.txt,.json';

interface Props {
  readonly agency: string;
  readonly type: ImportTypeAnswer;
  readonly opened: (id: string) => void;
}

/** The download of a prepared workbook, and the upload of a file. */
export const FileSteps = ({ agency, type, opened }: Props) => {
  const text = useText();
  const workbook = useAction();
  const sending = useAction();
  useStepFocus(sending.isWorking ? 'sending' : 'choosing', focusContent);

  const refuse = (message: string): never => {
    throw new RequestFailed({ kind: 'refused', code: null, message });
  };
  const take = ([file, ...others]: readonly File[]) =>
    void sending.run(async () => {
      if (file === undefined || others.length > 0) return refuse(text('check.oneFile'));
      const unfit = unfitFor(file);
      if (unfit !== null) return refuse(text(`check.${unfit}`, { megabytes: MOST_MEGABYTES }));
      opened((await sendImport(type.name, agency, file)).id);
    });

  return (
    <>
      <Card
        title={text('import.prepare')}
        hint={text('import.prepare.hint')}
        action={
          <BusyButton
            variant="secondary"
            startIcon={<Download />}
            isBusy={workbook.isWorking}
            press={() =>
              void workbook.run(async () => saveFile(await getPreparedWorkbook(type.name, agency)))
            }
          >
            {text('import.prepare.download')}
          </BusyButton>
        }
      >
        <Typography tag="p" textColor="neutral600">
          {text('import.prepare.own')}
        </Typography>
        {workbook.failure !== null && (
          <FailureNotice
            title={text('import.prepare.failed')}
            failure={workbook.failure}
            dismiss={workbook.forget}
          />
        )}
      </Card>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {sending.failure !== null && (
          <FailureNotice
            title={text('import.send.failed')}
            failure={sending.failure}
            dismiss={sending.forget}
          />
        )}
        {sending.isWorking ? (
          <Waiting>{text('import.sending')}</Waiting>
        ) : (
          <FilePicker
            accept={LISTS}
            words={{
              drop: text('import.drop'),
              choose: text('import.choose'),
              limit: text('import.limit', { megabytes: MOST_MEGABYTES }),
            }}
            take={take}
          />
        )}
      </Flex>
    </>
  );
};

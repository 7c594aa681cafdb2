import { Flex, Typography } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import { useRef, useState } from 'react';
import { BusyButton } from '../../../../components/BusyButton';
import { useAction } from '../../../../hooks/useAction';
import { useText } from '../../../../hooks/useText';
import { attachSigned } from '../../../api';
import { MOST_MEGABYTES, unfitFor } from '../../../../services/sentFile';
import { describeFailure } from '../../../../utils/failureText';
import { useDesk } from '../../desk';

const PDF = 'application/pdf';

/** Uploads the signed report as a PDF, replacing an existing one. */
export const SignedFile = ({ hasSigned }: { readonly hasSigned: boolean }) => {
  const text = useText();
  const { report, keep } = useDesk();
  const { isWorking, failure, run, forget } = useAction();
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const take = (file: File) => {
    forget();
    const unfit = unfitFor(file);
    if (unfit !== null) return setRefusal(text(`workspace.signed.${unfit}`, { megabytes: MOST_MEGABYTES }));
    if (file.type !== PDF && !file.name.toLowerCase().endsWith('.pdf'))
      return setRefusal(text('workspace.signed.notPdf'));
    setRefusal(null);
    return void run(async () => keep(await attachSigned(report.documentId, file)));
  };

  const wrong = refusal ?? (failure && describeFailure(failure, text));
  return (
    <Flex direction="column" alignItems="start" gap={2}>
      <BusyButton
        variant="tertiary"
        startIcon={<Paperclip />}
        isBusy={isWorking}
        press={() => input.current?.click()}
        aria-describedby="cchc-signed-hint"
      >
        {text(
          isWorking ? 'workspace.signed.sending' : `workspace.signed.${hasSigned ? 'replace' : 'attach'}`,
        )}
      </BusyButton>
      <Typography variant="pi" textColor="neutral600" id="cchc-signed-hint">
        {text('workspace.signed.hint', { megabytes: MOST_MEGABYTES })}
      </Typography>
      {wrong && (
        <Typography textColor="danger700" role="alert">
          {wrong}
        </Typography>
      )}
      <input
        ref={input}
        type="file"
        accept={`.pdf,${PDF}`}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) take(file);
          // Allows the same file to be chosen again.
          currentTarget.value = '';
        }}
      />
    </Flex>
  );
};

import { useAuth, useForm } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { MAX_FILE_BYTES } from '../../../uploads/limits';
import { isObject, toFormValues, toText, type FormValues } from '../formValues';
import { useWords } from '../words';
import { percentSent, type UploadState } from './uploadState';
import { useEvidenceUploads, type EvidenceUploads } from './useEvidenceUploads';
import { useHeldForm } from './useHeldForm';
import { usePageFiles } from './usePageFiles';

const MAY_UPLOAD = 'plugin::upload.assets.create';
const MEGABYTE = 1024 * 1024;

const Place = styled(Box)<{ readonly $isOver: boolean }>`
  border: 2px dashed ${({ theme, $isOver }) => theme.colors[$isOver ? 'primary600' : 'neutral300']};
`;

/** Seen wherever the form is scrolled to; the files fall on what is below it. */
const OverPage = styled(Box)`
  position: fixed;
  inset: auto 0 0 0;
  z-index: 4;
  pointer-events: none;
`;

interface FilesFieldProps {
  /** The name of the pieces' file, such as `evidence.file`. */
  name: string;
  disabled?: boolean;
}

/** Takes files as pieces of evidence, for accounts that may add evidence and upload files. */
export const EvidenceFiles = ({ name, disabled = false }: FilesFieldProps) => {
  const mayUpload = useAuth('EvidenceFiles', ({ permissions }) =>
    permissions.some(({ action }) => action === MAY_UPLOAD),
  );
  return disabled || !mayUpload ? null : <OpenFiles field={name.split('.')[0] ?? name} />;
};

const readNames = (values: FormValues, field: string): string[] => {
  const pieces = values[field];
  return (Array.isArray(pieces) ? pieces : []).flatMap((piece: unknown) =>
    isObject(piece) ? (toText(piece['title']) ?? []) : [],
  );
};

const OpenFiles = ({ field }: { field: string }) => {
  const words = useWords().evidence;
  const title = useId();
  const limit = useId();
  const place = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const addFieldRow = useForm('EvidenceFiles', (form) => form.addFieldRow);
  const getValues = useForm('EvidenceFiles', (form) => form.getValues);
  const uploads = useEvidenceUploads({
    names: () => readNames(toFormValues(getValues()), field),
    add: (piece) => addFieldRow(field, piece),
  });
  const isOver = usePageFiles(place, uploads.take);
  useHeldForm(uploads.total > 0, words.stay);
  useClearedWhenSaved(uploads);

  return (
    <Flex direction="column" alignItems="stretch" gap={1} role="group" aria-labelledby={title}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" id={title}>
        {words.title}
      </Typography>
      <Place
        ref={place}
        $isOver={isOver}
        padding={4}
        hasRadius
        background={isOver ? 'primary100' : 'neutral0'}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Flex wrap="wrap" gap={3} justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography tag="p">{words.how}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600" id={limit}>
                {words.limit.replace('{megabytes}', String(MAX_FILE_BYTES / MEGABYTE))}
              </Typography>
            </Flex>
            <Button
              variant="secondary"
              startIcon={<CloudUpload aria-hidden />}
              aria-describedby={limit}
              onClick={() => input.current?.click()}
            >
              {words.choose}
            </Button>
          </Flex>
          <UploadProgress uploads={uploads} />
          <div role="status">{sayStatus(uploads, words)}</div>
          <Failures uploads={uploads} />
        </Flex>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Allows the same file to be chosen again.
            currentTarget.value = '';
            uploads.take(files.map((file) => ({ file, isPasted: false })));
          }}
        />
      </Place>
      {isOver && (
        <OverPage background="primary600" padding={4}>
          <Typography tag="p" textAlign="center" fontWeight="semiBold" textColor="neutral0">
            {words.dropHere}
          </Typography>
        </OverPage>
      )}
    </Flex>
  );
};

type EvidenceWords = ReturnType<typeof useWords>['evidence'];

const sayStatus = ({ total, added }: UploadState, words: EvidenceWords): ReactNode => {
  if (total > 0) return <Typography variant="pi">{words.wait.replace('{count}', String(total))}</Typography>;
  if (added === 0) return null;
  return (
    <Typography variant="pi" textColor="success700" fontWeight="semiBold">
      {words.added.replace('{count}', String(added))}
    </Typography>
  );
};

const UploadProgress = ({ uploads }: { uploads: EvidenceUploads }) => {
  const words = useWords().evidence;
  const { total, finished, current, stop } = uploads;
  if (current === null) return null;
  const said = words.sending
    .replace('{number}', String(Math.min(finished + 1, total)))
    .replace('{total}', String(total))
    .replace('{name}', current.name);
  return (
    <Flex gap={3} alignItems="center">
      <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
        <Typography variant="pi" ellipsis>
          {said}
        </Typography>
        <ProgressBar value={percentSent(uploads)} aria-label={words.progress} size="S" />
      </Flex>
      <Button variant="tertiary" size="S" onClick={stop}>
        {words.stop}
      </Button>
    </Flex>
  );
};

const Failures = ({ uploads: { failures, retry, clear } }: { uploads: EvidenceUploads }) => {
  const words = useWords().evidence;
  if (failures.length === 0) return null;
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={3}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="pi" fontWeight="semiBold">
          {words.failed.replace('{count}', String(failures.length))}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {failures.map(({ name, reason }, index) => (
            <li key={index}>
              <Typography variant="pi">{`${name}: ${reason}`}</Typography>
            </li>
          ))}
        </Flex>
        <Flex gap={2}>
          {failures.some(({ mayRetry }) => mayRetry) && (
            <Button variant="secondary" size="S" onClick={retry}>
              {words.retry}
            </Button>
          )}
          <Button variant="tertiary" size="S" onClick={clear}>
            {words.dismiss}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};

/** Messages about files belong to one record: a form that was just saved or started has none. */
const useClearedWhenSaved = ({ clear }: EvidenceUploads): void => {
  const modified = useForm('useClearedWhenSaved', (form) => form.modified);
  const wasModified = useRef(modified);

  useEffect(() => {
    if (wasModified.current && !modified) clear();
    wasModified.current = modified;
  }, [modified, clear]);
};

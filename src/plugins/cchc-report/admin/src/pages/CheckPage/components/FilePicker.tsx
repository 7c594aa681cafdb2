import { Button, Flex, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useRef } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import { MOST_MEGABYTES } from '../../../services/sentFile';
import { useFileDrop } from '../hooks/useFileDrop';

const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Place = styled(Flex)<{ readonly $isOver: boolean }>`
  border: 2px dashed ${({ theme, $isOver }) => theme.colors[$isOver ? 'primary600' : 'neutral300']};
`;

/** Where a file is chosen, by mouse, by keyboard, or by letting it fall here. */
export const FilePicker = ({ take }: { readonly take: (files: readonly File[]) => void }) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { isOver, place } = useFileDrop(take);
  return (
    <Place
      {...place}
      $isOver={isOver}
      className="cchc-not-printed"
      direction="column"
      gap={3}
      padding={{ initial: 6, medium: 8 }}
      hasRadius
      background={isOver ? 'primary100' : 'neutral0'}
    >
      <Typography tag="p" textAlign="center">
        {text('check.drop')}
      </Typography>
      <Button
        variant="secondary"
        startIcon={<CloudUpload />}
        aria-describedby="cchc-check-limit"
        onClick={() => input.current?.click()}
      >
        {text('check.choose')}
      </Button>
      <Typography tag="p" variant="pi" textColor="neutral600" textAlign="center" id="cchc-check-limit">
        {text('check.limit', { megabytes: MOST_MEGABYTES })}
      </Typography>
      <input
        ref={input}
        type="file"
        accept={WORD}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </Place>
  );
};

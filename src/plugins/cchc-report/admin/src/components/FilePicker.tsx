import { Button, Flex, Typography } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { useId, useRef } from 'react';
import { styled } from 'styled-components';
import { useFileDrop } from '../hooks/useFileDrop';

interface Props {
  /** Value of the input's `accept`: extensions and media types. */
  readonly accept: string;
  readonly words: { readonly drop: string; readonly choose: string; readonly limit: string };
  readonly take: (files: readonly File[]) => void;
}

const Place = styled(Flex)<{ readonly $isOver: boolean }>`
  border: 2px dashed ${({ theme, $isOver }) => theme.colors[$isOver ? 'primary600' : 'neutral300']};
`;

/** Chooses files by mouse, keyboard or drag and drop. */
export const FilePicker = ({ accept, words, take }: Props) => {
  const limit = useId();
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
        {words.drop}
      </Typography>
      <Button
        variant="secondary"
        startIcon={<CloudUpload />}
        aria-describedby={limit}
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <Typography tag="p" variant="pi" textColor="neutral600" textAlign="center" id={limit}>
        {words.limit}
      </Typography>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Allows the same file to be chosen again after a fix.
          currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </Place>
  );
};

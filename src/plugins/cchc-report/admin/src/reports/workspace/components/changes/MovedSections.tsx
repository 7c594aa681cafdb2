import { Box, Typography } from '@strapi/design-system';
import type { ChangesAnswer } from '../../../../../../server/src/contract';
import { useText } from '../../../../hooks/useText';

interface Props extends Pick<ChangesAnswer['data'], 'sections'> {
  readonly isSubmitted: boolean;
}

/**
 * The sections that update on their own, and those that were edited by hand and must be read again; in a submitted
 * report all stay.
 */
export const MovedSections = ({ sections, isSubmitted }: Props) => {
  const text = useText();
  const groups = isSubmitted
    ? [{ key: 'submitted.stay', part: sections } as const]
    : [
        { key: 'follow', part: sections.filter(({ untouched }) => untouched) } as const,
        { key: 'stay', part: sections.filter(({ untouched }) => !untouched) } as const,
      ];
  return (
    <>
      {groups
        .filter(({ part }) => part.length > 0)
        .map(({ key, part }) => (
          <Box key={key} paddingTop={3}>
            <Typography tag="p">
              {text(`workspace.changes.${key}`, {
                sections: part.map(({ title }) => `“${title}”`).join(', '),
              })}
            </Typography>
          </Box>
        ))}
    </>
  );
};

import { Box, Typography } from '@strapi/design-system';
import type { ChangesAnswer } from '../../../../../../server/src/types/reports';
import { useText } from '../../../../hooks/useText';

/** Which sections follow by themselves, and which were written by hand and are to be read again. */
export const MovedSections = ({ sections }: Pick<ChangesAnswer['data'], 'sections'>) => {
  const text = useText();
  const part = (isUntouched: boolean) => sections.filter(({ untouched }) => untouched === isUntouched);
  return (
    <>
      {([true, false] as const)
        .filter((isUntouched) => part(isUntouched).length > 0)
        .map((isUntouched) => (
          <Box key={String(isUntouched)} paddingTop={3}>
            <Typography tag="p">
              {text(isUntouched ? 'workspace.changes.follow' : 'workspace.changes.stay', {
                sections: part(isUntouched)
                  .map(({ title }) => `“${title}”`)
                  .join(', '),
              })}
            </Typography>
          </Box>
        ))}
    </>
  );
};

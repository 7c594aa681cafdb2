import { Box, Flex, Link, Typography, VisuallyHidden, useNotifyAT } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useHref } from 'react-router-dom';
import type { RecordAnswer } from '../../../plugins/cchc-report/server/src/types/api';
import { useWords } from '../words';
import { PLAN_UID } from './contract';
import { usePlanWarnings } from './usePlanWarnings';

/** Says under a plan's purpose that the year has such a plan already. It keeps nothing from being saved or published. */
export const PlanPurposeNotice = () => {
  const words = useWords();
  const warnings = usePlanWarnings();
  const { notifyStatus } = useNotifyAT();
  const spoken = warnings.map(({ message }) => message).join(' ');

  useEffect(() => {
    if (spoken !== '') notifyStatus(spoken);
    // Strapi makes the function anew at each render; only another text is news.
  }, [spoken]);

  return warnings.map(({ code, message, records }) => (
    <Box key={code} background="warning100" borderColor="warning200" hasRadius padding={3} marginTop={2}>
      <Flex gap={2} alignItems="flex-start">
        <Box paddingTop="2px">
          <WarningCircle fill="warning600" aria-hidden />
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="neutral800" fontWeight="semiBold">
            {message}
          </Typography>
          <Typography variant="pi" textColor="neutral700">
            {words.planRepeated}
          </Typography>
          {records.map((record) => (
            <PlanLink key={record.documentId} {...record} />
          ))}
        </Flex>
      </Flex>
    </Box>
  ));
};

/** Opens beside the form, so that what is being written stays. */
const PlanLink = ({ documentId, title }: RecordAnswer) => {
  const words = useWords();
  const href = useHref(`/content-manager/collection-types/${PLAN_UID}/${documentId}`);
  return (
    <Link href={href} isExternal>
      <Typography variant="pi" textColor="primary600">
        {title === '' ? words.planUntitled : title}
        <VisuallyHidden> ({words.newTab})</VisuallyHidden>
      </Typography>
    </Link>
  );
};

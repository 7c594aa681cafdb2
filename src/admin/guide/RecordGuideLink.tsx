import { Box, LinkButton } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { findGuideAddress } from './address';

/**
 * In lists and forms of records: opens the guide at the section about their type. On a telephone the menu alone has it,
 * because the bar of the form would cover more of the fields.
 */
export const RecordGuideLink = () => {
  const { pathname } = useLocation();
  const { formatMessage } = useIntl();
  return (
    <Box display={{ initial: 'none', large: 'block' }}>
      <LinkButton
        href={findGuideAddress(pathname)}
        target="_blank"
        rel="noopener"
        variant="ghost"
        size="S"
        startIcon={<Question aria-hidden />}
      >
        {formatMessage({ id: 'cchc.guide', defaultMessage: 'Hướng dẫn' })}
      </LinkButton>
    </Box>
  );
};

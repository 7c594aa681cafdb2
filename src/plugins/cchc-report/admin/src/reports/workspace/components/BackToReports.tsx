import { Link as StyledLink } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useText } from '../../../hooks/useText';
import { LIFE_PAGE } from '../../../pluginId';

/** The link back to the list of reports. */
export const BackToReports = () => (
  <StyledLink tag={Link} to={`/${LIFE_PAGE}`} startIcon={<ArrowLeft />}>
    {useText()('workspace.back')}
  </StyledLink>
);

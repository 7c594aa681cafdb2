import { LinkButton } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import { useLocation } from 'react-router-dom';
import { guideAddress } from '../guide';
import { useText } from '../hooks/useText';

/** Opens the guide at the section about this page, beside it; nothing in an app without a guide. */
export const GuideLink = () => {
  const text = useText();
  const address = guideAddress(useLocation().pathname);
  if (address === null) return null;
  return (
    <LinkButton
      href={address}
      target="_blank"
      rel="noopener"
      variant="ghost"
      size="S"
      startIcon={<Question aria-hidden />}
    >
      {text('guide.link')}
    </LinkButton>
  );
};

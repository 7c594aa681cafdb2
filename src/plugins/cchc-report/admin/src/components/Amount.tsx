import { VisuallyHidden } from '@strapi/design-system';
import { useText } from '../hooks/useText';
import { formatNumber } from '../utils/format';

/** A value, or a dash if there is none: never 0, and announced as "no figure". */
export const Amount = ({ value }: { readonly value: number | null }) => {
  const text = useText();
  if (value !== null) return <>{formatNumber(value)}</>;
  return (
    <>
      <span aria-hidden>–</span>
      <VisuallyHidden>{text('value.none')}</VisuallyHidden>
    </>
  );
};

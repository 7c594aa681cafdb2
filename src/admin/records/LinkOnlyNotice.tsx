import { useForm } from '@strapi/admin/strapi-admin';
import { isUnset, toFormValues } from './formValues';
import { Notice } from './warnings/Notice';
import { findLinkedPiece } from './linkedPiece';
import { useWords } from './words';

/** Warns below the link of evidence without a file that links do not last. */
export const LinkOnlyNotice = ({ name }: { name: string }) => {
  const words = useWords();
  const isLinkOnly = useForm('LinkOnlyNotice', ({ values }) => {
    const piece = findLinkedPiece(toFormValues(values), name);
    return piece !== undefined && !isUnset(piece['url']) && isUnset(piece['file']);
  });
  return isLinkOnly ? <Notice title={words.linkOnly.title} hint={words.linkOnly.hint} /> : null;
};

import { Flex, Loader } from '@strapi/design-system';

/** A quiet loader where content is to come; the text is read out. */
export const Waiting = ({ children }: { readonly children: string }) => (
  <Flex justifyContent="center" alignItems="center" minHeight="24rem" aria-busy>
    <Loader>{children}</Loader>
  </Flex>
);

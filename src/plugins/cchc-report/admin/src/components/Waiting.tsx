import { Flex, Loader } from '@strapi/design-system';

/** A loader in place of content; its text is announced. */
export const Waiting = ({ children }: { readonly children: string }) => (
  <Flex justifyContent="center" alignItems="center" minHeight="24rem" aria-busy>
    <Loader>{children}</Loader>
  </Flex>
);

import { createGlobalStyle } from 'styled-components';

/** Prints only the result, without admin and controls. */
export const PrintStyle = createGlobalStyle`
  @media print {
    nav,
    .cchc-not-printed {
      display: none !important;
    }

    html,
    body,
    #strapi,
    #strapi * {
      overflow: visible !important;
      max-height: none !important;
    }
  }
`;

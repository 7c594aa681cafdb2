import { createGlobalStyle } from 'styled-components';

/** On paper only what was found: neither the admin around it nor what can be pressed. */
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

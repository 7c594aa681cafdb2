import { MENU_LINK } from '../strapiNames';

/** Words below icons of the menu: in the column of a wide screen and in the bar of a narrow one. */
const STYLE = `
${MENU_LINK} { flex-direction: column; gap: 0.2rem; padding: 0.6rem 0.2rem; text-align: center; }
${MENU_LINK}::after { content: attr(aria-label); color: #4a4a6a; font-size: 1.2rem; line-height: 1.3; }
${MENU_LINK}.active::after { color: #271fe0; font-weight: 600; }
body:has(${MENU_LINK}:is(:hover, :focus-visible)) > [data-radix-popper-content-wrapper]:has([role='tooltip']) { display: none; }
@media (max-width: 1079.98px) {
  ${MENU_LINK} { padding-block: 0; }
}
@media (min-width: 1080px) {
  nav:has(> div > ul > li > span > a[aria-label]) { width: 10.8rem; flex-shrink: 0; }
  nav > div > ul:has(> li > span > a[aria-label]) { gap: 0.4rem; }
  nav > div > ul > li:has(> span > a[aria-label]) { align-self: stretch; padding-inline: 0.4rem; }
  nav > div > ul > li > span:has(> a[aria-label]) { width: 100%; }
}
html:not([data-cchc-settings='some']) li:has(> a[href$='/settings'], > span > a[href$='/settings']) { display: none; }
`;

/** Shows the names of the menu's icons, which Strapi shows only to the pointer and to screen readers. */
export function nameMenuLinks(): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
}

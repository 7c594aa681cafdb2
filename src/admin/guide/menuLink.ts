import type { StrapiApp } from '@strapi/strapi/admin';
import { Question } from '@strapi/icons';
import { path as GUIDE } from '../../guide/address.json';
import { findGuideAddress } from './address';

/** Strapi takes only a whole address for a link out of the admin. */
const ADDRESS = `${window.location.origin}${GUIDE}`;

/** The page that is shown, without the admin's own path. */
const shownPage = (): string => {
  const base = new URL(process.env['ADMIN_PATH'] ?? '/admin', window.location.origin).pathname.replace(
    /\/$/,
    '',
  );
  const { pathname } = window.location;
  return pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
};

/** A menu link cannot follow the page, so its section is set when the pointer or the keyboard reaches it. */
const pointToSection = ({ target }: Event): void => {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>(`a[href^="${ADDRESS}"]`);
  if (link === null) return;
  link.href = new URL(findGuideAddress(shownPage()), ADDRESS).href;
  link.target = '_blank';
};

/** Adds the guide to the menu; it opens beside the page, at the section about it. */
export function addGuideLink(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: ADDRESS,
    icon: Question,
    intlLabel: { id: 'cchc.guide', defaultMessage: 'Hướng dẫn' },
    permissions: [],
    position: 8,
  });
  for (const event of ['pointerover', 'focusin', 'click'])
    document.addEventListener(event, pointToSection, { capture: true });
}

/** The portal of a commune's office: pages for everybody, made by this server of what is published (docs/portal.md). */
export { isPortalPath, PORTAL_PAGES } from './addresses';
export { isPortalEnabled } from './enabled';
export { createPortal } from './portal';
export { createRefusalPages } from './refusals';

/** The public portal of a commune's office: pages rendered on the server from published records (docs/portal.md). */
export { isPortalPath, PORTAL_PAGES, isPortalEnabled } from './addresses';
export { createPortal } from './portal';
export { createRefusalPages } from './refusals';

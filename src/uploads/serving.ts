import type { ServerResponse } from 'node:http';

/**
 * What was uploaded is saved, never opened on the origin of the admin: there a page or a paper could act in the name of whoever
 * is signed in. Pictures are shown all the same where a page embeds them.
 */
export const serveAsFile = (response: ServerResponse): void => {
  response.setHeader('Content-Disposition', 'attachment');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('X-Content-Type-Options', 'nosniff');
};

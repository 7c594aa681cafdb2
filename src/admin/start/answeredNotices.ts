/**
 * What Strapi's admin reads from this browser before it shows a notice of Strapi's own: the banner of the new media
 * library (named by the flag of the old one and the installation's id, which this app has none of), the guided tour
 * of a first `npm run dev`.
 */
export const ANSWERED_NOTICES: Readonly<Record<string, string>> = {
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined': 'true',
  STRAPI_GUIDED_TOUR: '{"enabled":false}',
};

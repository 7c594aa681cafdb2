import { path as GUIDE } from '../../guide/address.json';
import places from './places.json';

/** True if the page is the place or below it. A place that ends in a slash is only what is below. */
const isAt = (page: string, place: string): boolean =>
  page === place || page.startsWith(place.endsWith('/') ? place : `${place}/`);

/**
 * The address of the guide, at the section about a page of the admin.
 * @param page the path of the page without that of the admin: `/plugins/cchc-report`
 */
export const findGuideAddress = (page: string): string => {
  const fitting = places.filter(([place = '']) => place !== '' && isAt(page, place));
  const [, section] = fitting.reduce(
    (closest, place) => ((place[0] ?? '').length > (closest[0] ?? '').length ? place : closest),
    ['', ''],
  );
  return section === undefined || section === '' ? GUIDE : `${GUIDE}#${section}`;
};

import { DASH } from '../components';
import { rule } from './css';
import { element, text, type Html } from './markup';

/** States the role explicitly, because some screen readers do not announce a list without bullets as a list. */
export const listCss = (): string => rule('ul', 'margin: 0', 'padding: 0', 'list-style: none');

/** Makes a list with printed dashes, which a screen reader announces as a list. */
export const dashedList = (className: string, items: readonly (readonly Html[])[]): Html =>
  element(
    'ul',
    { class: className, role: 'list' },
    ...items.map((item) =>
      element('li', {}, element('span', { 'aria-hidden': 'true' }, text(DASH)), ...item),
    ),
  );

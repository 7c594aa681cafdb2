import { DASH } from '../components';
import { rule } from './css';
import { element, text, type Html } from './markup';

/** The role is said once more: some readers forget that a list without marks of its own is a list. */
export const listCss = (): string => rule('ul', 'margin: 0', 'padding: 0', 'list-style: none');

/** A list whose items stand behind printed dashes; what is a list to the eye is one to a screen reader. */
export const dashedList = (className: string, items: readonly (readonly Html[])[]): Html =>
  element(
    'ul',
    { class: className, role: 'list' },
    ...items.map((item) =>
      element('li', {}, element('span', { 'aria-hidden': 'true' }, text(DASH)), ...item),
    ),
  );

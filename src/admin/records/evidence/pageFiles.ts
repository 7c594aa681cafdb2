import type { Incoming } from './pieceNames';

/** Parts of the page that take files themselves: an empty field of pictures, in its carousel. */
const OTHER_TAKER = 'section[aria-roledescription] button';
const DIALOG = '[role="dialog"], [role="alertdialog"]';
const EDITABLE = 'input, textarea, [contenteditable="true"]';

export const holdsFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** True while a dialog that does not contain the element has the page. */
export const isCovered = (element: Element | null): boolean =>
  [...document.querySelectorAll(DIALOG)].some((dialog) => !dialog.contains(element));

const elementOf = ({ target }: Event): Element | null => (target instanceof Element ? target : null);

/** True when the files fall on a field of the form that takes them itself. */
export const isTakenElsewhere = (event: Event): boolean => elementOf(event)?.closest(OTHER_TAKER) != null;

/** True when the paste is text for the field with the keyboard: Word puts a picture beside it. */
const isTextPaste = (event: ClipboardEvent): boolean =>
  event.clipboardData?.types.includes('text/plain') === true && elementOf(event)?.closest(EDITABLE) != null;

export const readDropped = (data: DataTransfer | null): Incoming[] => {
  const items = [...(data?.items ?? [])];
  return [...(data?.files ?? [])].map((file, index) => ({
    file,
    isPasted: false,
    isFolder: items[index]?.webkitGetAsEntry()?.isDirectory === true,
  }));
};

export const readPasted = (event: ClipboardEvent): Incoming[] =>
  isTextPaste(event) ? [] : [...(event.clipboardData?.files ?? [])].map((file) => ({ file, isPasted: true }));

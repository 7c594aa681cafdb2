import { attribute, child, listElements, type XmlElement } from '../package';
import { twips, twipsOfEmu } from './measures';
import type { Drawing } from './types';

/** The position of a drawing's paragraph in twips, from the edge of the paper and from the margin, and its width. */
export interface Anchor {
  readonly fromPage: number;
  readonly fromMargin: number;
  readonly width: number;
}

type Horizontal = Pick<Drawing, 'left' | 'centred'>;
type DrawingPlace = Horizontal & Pick<Drawing, 'top'>;

/** Reads the place of a `wp:anchor`; a `wp:inline` gives none. */
export function readPlace(frame: XmlElement, width: number, anchor: Anchor): DrawingPlace {
  return { ...readHorizontal(child(frame, 'wp:positionH'), width, anchor), top: readTop(frame) };
}

const readText = (position: XmlElement | undefined, name: string): string | undefined => {
  const content = child(position, name)?.children.find((one) => typeof one === 'string');
  return typeof content === 'string' ? content.trim() : undefined;
};

function readHorizontal(
  position: XmlElement | undefined,
  width: number,
  { fromPage, fromMargin, width: room }: Anchor,
): Horizontal {
  if (readText(position, 'wp:align') === 'center') return { left: (room - width) / 2, centred: true };
  const from = attribute(position, 'relativeFrom') ?? 'column';
  const align = readText(position, 'wp:align');
  if (from === 'column' && align === 'left') return { left: 0, centred: false };
  if (from === 'column' && align === 'right') return { left: room - width, centred: false };
  const offset = twipsOfEmu(readText(position, 'wp:posOffset'));
  if (offset === undefined) return { left: null, centred: false };
  if (!['page', 'margin', 'column'].includes(from)) return { left: null, centred: false };
  const shift = from === 'page' ? fromPage : from === 'margin' ? fromMargin : 0;
  return { left: offset - shift, centred: false };
}

function readTop(frame: XmlElement): number | null {
  const position = child(frame, 'wp:positionV');
  if ((attribute(position, 'relativeFrom') ?? '') !== 'paragraph') return null;
  return twipsOfEmu(readText(position, 'wp:posOffset')) ?? null;
}

/** An anchor without a wrapping is taken for one that text does not make room for. */
export function readFlow(frame: XmlElement): Drawing['flow'] {
  if (frame.name === 'wp:inline') return 'inline';
  const wraps = listElements(frame).some(({ name }) => name.startsWith('wp:wrap') && name !== 'wp:wrapNone');
  return wraps ? 'around' : 'none';
}

export function readVmlFlow(shape: XmlElement, style: ReadonlyMap<string, string>): Drawing['flow'] {
  if (style.get('position') !== 'absolute') return 'inline';
  const wrap = attribute(child(shape, 'w10:wrap'), 'type') ?? 'none';
  return wrap === 'none' ? 'none' : 'around';
}

export function readVmlPlace(style: ReadonlyMap<string, string>): DrawingPlace {
  const centred = style.get('mso-position-horizontal') === 'center';
  const isOfParagraph = (style.get('mso-position-vertical-relative') ?? 'text') === 'text';
  return {
    left: centred ? null : (twips(style.get('margin-left')) ?? null),
    top: isOfParagraph ? (twips(style.get('margin-top')) ?? 0) : null,
    centred,
  };
}

export const parseStyle = (shape: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    (attribute(shape, 'style') ?? '').split(';').map((one): [string, string] => {
      const [name = '', value = ''] = one.split(':');
      return [name.trim().toLowerCase(), value.trim()];
    }),
  );

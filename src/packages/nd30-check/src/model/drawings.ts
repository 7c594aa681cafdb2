import { attribute, child, listElements, outermost, type XmlElement } from '../package';
import { parseStyle, readFlow, readPlace, readVmlFlow, readVmlPlace, type Anchor } from './drawingPlace';
import { NO_INSET, readInset, readVmlInset, type Inset } from './inset';
import { twips, twipsOfEmu } from './measures';
import type { Drawing } from './types';

/** A drawing with its text boxes, not read yet. */
export interface FoundDrawing extends Drawing {
  readonly textBoxes: readonly XmlElement[];
  readonly inset: Inset;
}

const LINES: ReadonlySet<string> = new Set(['line', 'straightConnector1', 'lineInv']);
/** Shapes up to this height look like a line: 1 mm. */
const FLAT = 57;

/** Reads the shapes of a `w:drawing` (DrawingML). */
export function readDrawings(element: XmlElement, anchor: Anchor): readonly FoundDrawing[] {
  return listElements(element).flatMap((frame) => {
    const extent = child(frame, 'wp:extent');
    const size = {
      width: twipsOfEmu(attribute(extent, 'cx')) ?? 0,
      height: twipsOfEmu(attribute(extent, 'cy')) ?? 0,
    };
    const place = { ...readPlace(frame, size.width, anchor), flow: readFlow(frame) };
    const shapes = outermost(frame, 'wps:wsp');
    if (shapes.length === 0)
      return [{ kind: 'picture', ...size, ...place, solid: false, textBoxes: [], inset: NO_INSET }];
    return shapes.map((shape): FoundDrawing => {
      const own = shapes.length === 1 ? size : (readSize(shape) ?? size);
      return {
        kind: isVisibleLine(shape, own.height) ? 'line' : 'shape',
        ...own,
        ...place,
        solid: isSolid(child(child(shape, 'wps:spPr'), 'a:ln')),
        textBoxes: outermost(child(shape, 'wps:txbx'), 'w:txbxContent'),
        inset: readInset(child(shape, 'wps:bodyPr')),
      };
    });
  });
}

function readSize(shape: XmlElement): { width: number; height: number } | undefined {
  const extent = child(child(child(shape, 'wps:spPr'), 'a:xfrm'), 'a:ext');
  const width = twipsOfEmu(attribute(extent, 'cx'));
  return width === undefined ? undefined : { width, height: twipsOfEmu(attribute(extent, 'cy')) ?? 0 };
}

function isVisibleLine(shape: XmlElement, height: number): boolean {
  const properties = child(shape, 'wps:spPr');
  const preset = attribute(child(properties, 'a:prstGeom'), 'prst') ?? '';
  const stroke = child(properties, 'a:ln');
  if (child(stroke, 'a:noFill') !== undefined && !hasFill(properties)) return false;
  return height <= FLAT && (LINES.has(preset) || preset === 'rect');
}

/** The stroke is single and without gaps, which is the default. */
const isSolid = (stroke: XmlElement | undefined): boolean =>
  (attribute(child(stroke, 'a:prstDash'), 'val') ?? 'solid') === 'solid' &&
  child(stroke, 'a:custDash') === undefined &&
  (attribute(stroke, 'cmpd') ?? 'sng') === 'sng';

const isSolidVml = (shape: XmlElement): boolean => {
  const stroke = child(shape, 'v:stroke');
  return (
    (attribute(stroke, 'dashstyle') ?? 'solid') === 'solid' &&
    (attribute(stroke, 'linestyle') ?? 'single') === 'single'
  );
};

const hasFill = (properties: XmlElement | undefined): boolean =>
  child(properties, 'a:solidFill') !== undefined;

/** Reads the shapes of a `w:pict` (VML). */
export function readPictures(element: XmlElement): readonly FoundDrawing[] {
  return listElements(element).flatMap((shape): readonly FoundDrawing[] => {
    const textBoxes = outermost(shape, 'w:txbxContent');
    switch (shape.name) {
      case 'v:group':
        return readPictures(shape);
      case 'v:line':
        return [readVmlLine(shape)];
      case 'v:shape':
      case 'v:rect':
      case 'v:roundrect': {
        const style = parseStyle(shape);
        const width = twips(style.get('width')) ?? 0;
        const height = twips(style.get('height')) ?? 0;
        const isConnector =
          attribute(shape, 'o:connectortype') === 'straight' ||
          /_x0000_t(32|20)$/.test(attribute(shape, 'type') ?? '');
        const isLine = isConnector || (shape.name === 'v:rect' && height <= FLAT && width > 0);
        const kind = isLine ? 'line' : child(shape, 'v:imagedata') ? 'picture' : 'shape';
        const place = { ...readVmlPlace(style), flow: readVmlFlow(shape, style) };
        const inset = readVmlInset(shape, style);
        return [{ kind, width, height, ...place, solid: isSolidVml(shape), textBoxes, inset }];
      }
      default:
        return [];
    }
  });
}

function readVmlLine(shape: XmlElement): FoundDrawing {
  const readPoint = (name: string, at = 0) =>
    twips((attribute(shape, name) ?? '').split(',')[at]?.trim()) ?? 0;
  const [from, to] = [readPoint('from'), readPoint('to')];
  const style = parseStyle(shape);
  const width = Math.abs(to - from) || (twips(style.get('width')) ?? 0);
  const shift = twips(style.get('margin-left')) ?? 0;
  const place = readVmlPlace(style);
  return {
    kind: 'line',
    width,
    height: 0,
    left: place.centred ? place.left : Math.min(from, to) + shift,
    top: place.top === null ? null : place.top + readPoint('from', 1),
    flow: readVmlFlow(shape, style),
    centred: place.centred,
    solid: isSolidVml(shape),
    textBoxes: [],
    inset: NO_INSET,
  };
}

import { attribute, child, findChildren, readValue, type XmlElement } from '../package';
import { isOn } from './measures';
import { paragraphLayer, type ParagraphLayer } from './paragraphLayer';
import { runLayer, type RunLayer } from './runLayer';
import type { ThemeFonts } from './theme';

type Kind = 'paragraph' | 'character' | 'table' | 'numbering';

/** A style with only its own properties. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly element: XmlElement;
  readonly run: RunLayer;
  readonly paragraph: ParagraphLayer;
}

/** The styles of a document. */
export interface StyleSheet {
  readonly theme: ThemeFonts;
  readonly defaultRun: RunLayer;
  readonly defaultParagraph: ParagraphLayer;
  /**
   * Lists the styles from the most basic one to this one, or the default style of the kind if this one is missing.
   */
  chain(kind: Kind, id: string | undefined): readonly Style[];
}

/** No real chain of styles is this long; the limit cuts circular chains. */
const LONGEST_CHAIN = 32;

export function styleSheet(root: XmlElement | undefined, theme: ThemeFonts): StyleSheet {
  const defaults = child(root, 'w:docDefaults');
  const styles = new Map<string, Style>();
  const defaultIds = new Map<string, string>();
  for (const element of findChildren(root, 'w:style')) {
    const id = attribute(element, 'w:styleId') ?? '';
    const kind = attribute(element, 'w:type') ?? 'paragraph';
    styles.set(`${kind} ${id}`, {
      id,
      name: readValue(element, 'w:name') ?? id,
      element,
      run: runLayer(child(element, 'w:rPr'), theme),
      paragraph: paragraphLayer(child(element, 'w:pPr')),
    });
    const byDefault = attribute(element, 'w:default');
    if (byDefault !== undefined && isOn(byDefault)) defaultIds.set(kind, id);
  }
  return {
    theme,
    defaultRun: runLayer(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    defaultParagraph: paragraphLayer(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    chain(kind, id) {
      const chain: Style[] = [];
      let style = styles.get(`${kind} ${id ?? ''}`) ?? styles.get(`${kind} ${defaultIds.get(kind) ?? ''}`);
      while (style !== undefined && chain.length < LONGEST_CHAIN) {
        chain.unshift(style);
        const basis = readValue(style.element, 'w:basedOn');
        style = basis === undefined ? undefined : styles.get(`${kind} ${basis}`);
      }
      return chain;
    },
  };
}

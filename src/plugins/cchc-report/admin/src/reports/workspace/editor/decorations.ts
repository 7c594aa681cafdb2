import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { parseLine, findPlaceholders } from '../model/sectionText';
import type { ChipLooks } from '../model/chipBook';
import { ChipWidget, DashWidget } from './chips';

interface Drawn {
  /** All decorations: the look of lines, and the replacements of markers and expressions. */
  readonly all: DecorationSet;
  /** The ranges that the caret skips and Backspace deletes at once. */
  readonly whole: DecorationSet;
}

const LINE_LOOKS = {
  heading: Decoration.line({ class: 'cchc-heading' }),
  subheading: Decoration.line({ class: 'cchc-subheading' }),
  item: Decoration.line({ class: 'cchc-item' }),
  paragraph: Decoration.line({ class: 'cchc-paragraph' }),
  table: Decoration.line({ class: 'cchc-table' }),
} as const;

const HIDDEN = Decoration.replace({});
const DASH = Decoration.replace({ widget: new DashWidget() });

const wholeIn = (from: number, text: string, book: ChipLooks): Range<Decoration>[] => {
  const { block, marker } = parseLine(text);
  if (block === 'table')
    return [Decoration.replace({ widget: new ChipWidget(book.table(text)) }).range(from, from + text.length)];
  const figures = findPlaceholders(text).map(({ expression, ...place }) =>
    Decoration.replace({ widget: new ChipWidget(book.figure(expression)) }).range(
      from + place.from,
      from + place.to,
    ),
  );
  if (marker === 0) return figures;
  return [(block === 'item' ? DASH : HIDDEN).range(from, from + marker), ...figures];
};

const drawText = ({ doc }: EditorState, book: ChipLooks): Drawn => {
  const lines: Range<Decoration>[] = [];
  const whole: Range<Decoration>[] = [];
  for (let number = 1; number <= doc.lines; number += 1) {
    const { from, text } = doc.line(number);
    lines.push(LINE_LOOKS[parseLine(text).block].range(from));
    whole.push(...wholeIn(from, text, book));
  }
  return { all: Decoration.set([...lines, ...whole], true), whole: Decoration.set(whole, true) };
};

/** Shows a section's text as it reads. The text is short, so each change rebuilds all decorations. */
export const decorations = (book: ChipLooks): Extension => {
  const field = StateField.define<Drawn>({
    create: (state) => drawText(state, book),
    update: (value, { docChanged, state }) => (docChanged ? drawText(state, book) : value),
    provide: (self) => [
      EditorView.decorations.from(self, ({ all }) => all),
      EditorView.atomicRanges.of((view) => view.state.field(self, false)?.whole ?? Decoration.none),
    ],
  });
  return field;
};

import { WidgetType } from '@codemirror/view';

/** What stands for a piece of the text that nobody is to write letter by letter. */
export interface Chip {
  readonly kind: 'figure' | 'table' | 'unknown';
  readonly label: string;
  /** What it is, for who points at it or hears it read. */
  readonly description: string;
}

/** What chips say, by what the text has in their place. */
export interface ChipBook {
  readonly figure: (expression: string) => Chip;
  readonly table: (expression: string) => Chip;
}

export class ChipWidget extends WidgetType {
  constructor(private readonly chip: Chip) {
    super();
  }

  override eq(other: ChipWidget): boolean {
    const { kind, label, description } = this.chip;
    return kind === other.chip.kind && label === other.chip.label && description === other.chip.description;
  }

  override toDOM(): HTMLElement {
    const { kind, label, description } = this.chip;
    const element = document.createElement('span');
    element.className = `cchc-chip cchc-chip-${kind}`;
    element.textContent = label;
    element.title = description;
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', kind === 'table' ? label : `${label} (${description})`);
    return element;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** In place of an item's hyphen. */
export class DashWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.textContent = '- ';
    return element;
  }
}

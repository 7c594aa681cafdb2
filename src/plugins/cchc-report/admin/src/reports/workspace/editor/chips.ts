import { WidgetType } from '@codemirror/view';
import type { ChipLook } from '../model/chipBook';

/** A piece of the text that is not edited letter by letter. */
export class ChipWidget extends WidgetType {
  constructor(private readonly chip: ChipLook) {
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

/** Replaces an item's hyphen. */
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

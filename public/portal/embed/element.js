// @ts-check
import { html } from './dom.js';
import { reasonOf } from './server.js';
import { STYLES } from './styles.js';
import { filled, WORDS } from './words.js';

/**
 * What an element says while it loads and when it could not.
 * @typedef {{ readonly loading: string; readonly failed: string }} Said
 */
/**
 * What is shown, and what is said of it; `isPlain`: the words are all there is to see.
 * @typedef {{ readonly nodes: readonly Node[]; readonly said: string; readonly isPlain?: boolean }} Loaded
 */
/** @typedef {'shown' | 'heard' | 'failed'} Manner `heard`: by those who listen alone */

/**
 * An element that shows what the server answers, and says how far it is. It asks again whenever one of its attributes
 * changes, and gives up what it asked before.
 */
export class AskingElement extends HTMLElement {
  #asking = new AbortController();
  #isDue = false;
  #status = html('p', { class: 'status', part: 'status', role: 'status' });
  #content = html('div', { part: 'content' });
  /** Takes the focus of a button that goes away with what it was pressed for. */
  #box = html('div', { class: 'box', part: 'box', lang: 'vi', tabindex: -1 }, this.#status, this.#content);
  #said;
  #load;

  /**
   * @param {Said} said
   * @param {(element: AskingElement, signal: AbortSignal) => Promise<Loaded>} load asks the server
   */
  constructor(said, load) {
    super();
    this.#said = said;
    this.#load = load;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [STYLES];
    root.append(this.#box);
  }

  connectedCallback() {
    this.#reload();
  }

  disconnectedCallback() {
    this.#asking.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#reload();
  }

  /**
   * @param {string} text
   * @param {Manner} manner
   */
  say(text, manner) {
    this.#status.className = `status ${manner}`;
    this.#status.textContent = text;
  }

  /** @param {unknown} error */
  sayFailed(error) {
    this.say(filled(this.#said.failed, { reason: reasonOf(error) }), 'failed');
  }

  /** Once for all attributes that are changed together. */
  #reload() {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) void this.#ask();
    });
  }

  async #ask() {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.#content.setAttribute('aria-busy', 'true');
    this.say(this.#said.loading, 'shown');
    try {
      const { nodes, said, isPlain = false } = await this.#load(this, signal);
      if (signal.aborted) return;
      this.#content.replaceChildren(...nodes);
      this.say(said, isPlain ? 'shown' : 'heard');
    } catch (error) {
      if (signal.aborted) return;
      this.#content.replaceChildren(this.#retryButton());
      this.sayFailed(error);
    }
    this.#content.removeAttribute('aria-busy');
  }

  #retryButton() {
    const button = html('button', { type: 'button', part: 'button' }, WORDS.retry);
    button.addEventListener('click', () => {
      this.#box.focus();
      button.remove();
      this.#reload();
    });
    return button;
  }
}

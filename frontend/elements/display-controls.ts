import '@vaadin/button';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';

const SIZES = ['normal', 'large', 'largest'] as const;

type Size = (typeof SIZES)[number];
type Control = Size | 'contrast' | 'lower';

/**
 * Buttons for text size, contrast and, if there is a label for it, reach.
 *
 * It renders into the light DOM, so that the page's style sheet applies. A tap is sent as the event `control`. The
 * server replies with the new state, which is shown as pressed.
 */
class DisplayControls extends LitElement {
  /** Only a station has a text for `lower`. */
  @property({ attribute: false }) words?: Record<Control | 'label' | 'letter', string>;
  /** The controls that are on. */
  @property({ attribute: false }) pressed: Control[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { words } = this;
    if (words === undefined) {
      return nothing;
    }
    return html`
      <div class="display-controls" role="group" aria-label=${words.label}>
        ${SIZES.map((size) => this.button(size, `text-size text-size-${size}`, this.letter(words.letter), words[size]))}
        ${this.button('contrast', '', this.icon('contrast'), words.contrast)}
        ${words.lower ? this.button('lower', 'lower', this.named('lower', words.lower)) : nothing}
      </div>
    `;
  }

  private button(control: Control, look: string, content: unknown, name?: string) {
    const pressed = this.pressed.includes(control);
    return html`
      <vaadin-button
        class=${look}
        aria-label=${name ?? nothing}
        aria-pressed=${pressed}
        @click=${() => this.dispatchEvent(new CustomEvent('control', { detail: { control, on: !pressed } }))}
        >${content}</vaadin-button
      >
    `;
  }

  private letter(letter: string) {
    return html`<span translate="no" .textContent=${letter}></span>`;
  }

  private named(shape: string, name: string) {
    return html`${this.icon(shape)}<span .textContent=${name}></span>`;
  }

  private icon(shape: string) {
    return html`<span slot="prefix" class="icon icon-${shape}" aria-hidden="true"></span>`;
  }
}

customElements.define('display-controls', DisplayControls);

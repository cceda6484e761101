import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';

/**
 * The steps of the visit, as links.
 *
 * It renders into the light DOM, so that the page's style sheet applies.
 */
class StepList extends LitElement {
  @property() label = '';
  @property({ attribute: false }) paths: string[] = [];
  @property({ attribute: false }) names: string[] = [];
  /** The label of a step that is done; `{0}` is replaced by its name. */
  @property() doneName = '';
  /** The index of the current step, or -1. */
  @property({ type: Number }) current = -1;
  @property({ attribute: false }) done: boolean[] = [];
  @property() left = '';
  /** The same in few words, for screens without room. */
  @property() leftShort = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`
      <nav class="stepper" aria-label=${this.label}>
        <ol class="marked">
          ${this.names.map((name, place) => this.renderStep(name, place))}
        </ol>
        <span class="minutes-left">
          <span class="long" .textContent=${this.left}></span>
          <span class="short" aria-hidden="true" .textContent=${this.leftShort}></span>
        </span>
      </nav>
    `;
  }

  private renderStep(name: string, place: number) {
    const current = place === this.current;
    const done = this.done[place] ?? false;
    return html`
      <li class=${classMap({ current, done })}>
        <a
          href=${this.paths[place]}
          aria-current=${current ? 'step' : nothing}
          aria-label=${done ? this.doneName.replace('{0}', name) : nothing}
          .textContent=${name}
        ></a>
      </li>
    `;
  }
}

customElements.define('step-list', StepList);

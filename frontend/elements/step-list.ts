import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';

/**
 * The steps of the whole way, as links.
 *
 * It renders into the page itself, so that the style sheet of the page holds for it.
 */
class StepList extends LitElement {
  @property() label = '';
  @property({ attribute: false }) paths: string[] = [];
  @property({ attribute: false }) names: string[] = [];
  /** What a step that is done is called; `{0}` stands for its name. */
  @property() doneName = '';
  /** The place of the step that is shown, or -1. */
  @property({ type: Number }) current = -1;
  @property({ attribute: false }) done: boolean[] = [];
  @property() left = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`
      <nav class="stepper" aria-label=${this.label}>
        <ol class="marked">
          ${this.names.map((name, place) => this.renderStep(name, place))}
        </ol>
        <span class="minutes-left" .textContent=${this.left}></span>
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

import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { localVoice } from './local-voice';
import { ScreenReading } from './screen-reading';

/** Multiples of a voice's own speed. */
const RATES = { slower: 0.75, usual: 1, faster: 1.25 };

type Speed = keyof typeof RATES;

/** Kept while the tab is open; a station clears it between patients. */
const KEPT_SPEED = 'read-aloud-speed';
const LEAVES = '.start-over, a[href]';

/** A button that reads its screen aloud, with a choice of speeds once it was used. */
class ReadAloud extends LitElement {
  @property({ attribute: false }) words?: Record<'start' | 'stop' | 'speed' | Speed, string>;
  @state() private speed = keptSpeed();
  @state() private reading?: ScreenReading;

  private readonly headingWatch = new MutationObserver(() => this.stopOnAnotherHeading());
  private heading = '';

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('pagehide', this.stop);
    addEventListener('click', this.stopOnLeaving, { capture: true });
    document.addEventListener('visibilitychange', this.stopWhenHidden);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.stop);
    removeEventListener('click', this.stopOnLeaving, { capture: true });
    document.removeEventListener('visibilitychange', this.stopWhenHidden);
    this.stop();
  }

  protected override render() {
    const { words } = this;
    if (words === undefined || localVoice(document.documentElement.lang) === undefined) {
      return nothing;
    }
    const reads = this.reading !== undefined;
    return html`
      <button type="button" class="button aloud" @click=${reads ? this.stop : this.start}>
        <span class="icon icon-${reads ? 'stop' : 'aloud'}" aria-hidden="true"></span>
        <span class="label" .textContent=${reads ? words.stop : words.start}></span>
      </button>
      ${this.speed === undefined ? nothing : this.renderSpeeds(words)}
    `;
  }

  private renderSpeeds(words: Record<string, string>) {
    return html`
      <div class="speeds" role="group" aria-label=${words.speed}>
        ${Object.keys(RATES).map(
          (speed) => html`
            <button
              type="button"
              class="button"
              aria-pressed=${speed === this.speed}
              .textContent=${words[speed]}
              @click=${() => this.setSpeed(speed as Speed)}
            ></button>
          `,
        )}
      </div>
    `;
  }

  private readonly start = () => {
    const screen = this.closest('.screen');
    if (!screen) {
      return;
    }
    this.keep(this.speed ?? 'usual');
    const heading = screen.querySelector('h1');
    if (heading) {
      this.heading = heading.textContent;
      this.headingWatch.observe(heading, { characterData: true, childList: true, subtree: true });
    }
    this.reading = new ScreenReading(screen, RATES[this.speed ?? 'usual'], this.ended);
    this.reading.sayNext();
  };

  private readonly stop = () => this.reading?.stop();

  private readonly ended = () => {
    this.headingWatch.disconnect();
    this.reading = undefined;
  };

  private setSpeed(speed: Speed) {
    this.keep(speed);
    this.reading?.setRate(RATES[speed]);
  }

  private keep(speed: Speed) {
    this.speed = speed;
    try {
      sessionStorage.setItem(KEPT_SPEED, speed);
    } catch {
      // Without storage, the speed is lost when the screen is left.
    }
  }

  private stopOnAnotherHeading() {
    if (this.closest('.screen')?.querySelector('h1')?.textContent !== this.heading) {
      this.stop();
    }
  }

  private readonly stopOnLeaving = (click: Event) => {
    if ((click.target as Element).closest?.(LEAVES)) {
      this.stop();
    }
  };

  private readonly stopWhenHidden = () => {
    if (document.hidden) {
      this.stop();
    }
  };
}

/** The chosen speed; undefined if the patient has not used the button. */
function keptSpeed(): Speed | undefined {
  try {
    const speed = sessionStorage.getItem(KEPT_SPEED) ?? '';
    return Object.hasOwn(RATES, speed) ? (speed as Speed) : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('read-aloud', ReadAloud);

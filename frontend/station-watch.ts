import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { minutesToRead } from './reading-time';

const SIGNS_OF_LIFE = ['pointerdown', 'touchmove', 'keydown', 'input', 'wheel', 'scroll', 'presence'];
const LOOK_AGAIN_MS = 1000;
const MOST_PATIENCE_MS = 5 * 60_000;
const RETRY_MS = 3000;

/**
 * Watches a station: asks whether somebody is there when nothing happened for a while, wipes the visit when nobody
 * answers, and keeps the screen free of what a browser would do of its own accord.
 *
 * Whoever reads a long page, listens or types is there. What reads aloud says so with the event `presence`.
 */
class StationWatch extends LitElement {
  /** How long nothing has to happen, in seconds. */
  @property({ type: Number }) idle = 120;
  /** How long an answer is waited for, in seconds. */
  @property({ type: Number }) countdown = 30;
  @property() heading = '';
  @property() text = '';
  /** What stands on the button. */
  @property() here = '';
  /** The time left in words, by the number of seconds. */
  @property({ type: Array }) left: string[] = [];
  /** What is said while the server does not answer. */
  @property({ attribute: 'one-moment' }) oneMoment = '';
  @state() private secondsLeft = 0;
  @state() private gone = false;

  private lastSign = Date.now();
  private timer = 0;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    SIGNS_OF_LIFE.forEach((sign) => addEventListener(sign, this.onSign, { capture: true, passive: true }));
    ['contextmenu', 'dragstart'].forEach((habit) => addEventListener(habit, (event) => event.preventDefault()));
    addEventListener('click', this.stayHere, { capture: true });
    void navigator.serviceWorker?.register('/station-worker.js');
    this.look();
  }

  private readonly onSign = () => {
    if (!this.gone) {
      this.lastSign = Date.now();
      if (this.secondsLeft > 0) {
        this.secondsLeft = 0;
        this.look();
      }
    }
  };

  /** No link leads out of the program. */
  private readonly stayHere = (click: Event) => {
    const link = (click.target as Element).closest?.('a[href]') as HTMLAnchorElement | null;
    if (link && link.origin !== location.origin) {
      click.preventDefault();
    }
  };

  private look() {
    clearTimeout(this.timer);
    const untilAsked = this.lastSign + this.patience() - Date.now();
    const untilGone = untilAsked + this.countdown * 1000;
    if (untilGone <= 0) {
      void this.wipe();
      return;
    }
    this.secondsLeft = untilAsked > 0 ? 0 : Math.ceil(untilGone / 1000);
    this.timer = setTimeout(() => this.look(), Math.max(LOOK_AGAIN_MS, untilAsked));
  }

  /** At least as long as slow reading of what is on the screen takes. */
  private patience() {
    const reading = minutesToRead(document.querySelector('main')?.innerText ?? '') * 60_000;
    return Math.max(this.idle * 1000, Math.min(reading, MOST_PATIENCE_MS));
  }

  /** Clears the screen first: what was on it is nobody's business, whether or not the server answers. */
  private async wipe() {
    this.gone = true;
    this.secondsLeft = 0;
    [...document.body.children].filter((child) => child !== this).forEach((child) => child.remove());
    clearStorage();
    while (!(await this.alive())) {
      await new Promise((done) => setTimeout(done, RETRY_MS));
    }
    dispatchEvent(new Event('end-visit'));
  }

  private alive() {
    return fetch('/alive', { cache: 'no-store' }).then(
      (answer) => answer.ok,
      () => false,
    );
  }

  protected override updated() {
    // Not as an attribute, which the Content-Security-Policy forbids.
    this.style.setProperty('--share', String(this.secondsLeft / this.countdown));
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  protected override render() {
    if (this.gone) {
      return html`<p class="one-moment" role="status">${this.oneMoment}</p>`;
    }
    if (this.secondsLeft === 0) {
      return nothing;
    }
    const left = this.left[this.secondsLeft] ?? '';
    return html`
      <dialog class="still-there" role="alertdialog" aria-labelledby="still-there" aria-describedby="still-there-text">
        <h2 id="still-there">${this.heading}</h2>
        <p id="still-there-text">${this.text}</p>
        <p class="seconds" aria-hidden="true">
          <span>${this.secondsLeft}</span>
        </p>
        <p class="only-heard" role="status">${this.secondsLeft % 10 === 0 ? left : nothing}</p>
        <button type="button" class="primary">${this.here}</button>
      </dialog>
    `;
  }
}

function clearStorage() {
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // Nothing is stored here.
  }
}

customElements.define('station-watch', StationWatch);

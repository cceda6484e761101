import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ElapsedTime } from './elapsed-time';
import { minutesToRead } from './reading-time';
import { clearClipboard, guardClipboard } from './station-clipboard';

const SIGNS_OF_LIFE = ['pointerdown', 'touchmove', 'keydown', 'input', 'wheel', 'scroll', 'presence'];
/** The events at the start of a touch or key press, and the events that follow. */
const BEGINS = ['pointerdown', 'keydown', 'wheel'];
const FOLLOWS = ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'keypress', 'keyup'];
const COVERED = 'covered';
const LOOK_AGAIN_MS = 1000;
const MOST_PATIENCE_MS = 5 * 60_000;

/**
 * Watches a station: asks whether the patient is still there after some idle time, wipes the visit if no one answers,
 * and keeps the browser's own features off the screen.
 *
 * Reading a long page, listening, and typing count as activity. A read-aloud button reports it with the event
 * `presence`. The timeout is checked before a touch counts: after a sleep, it may be the next person's.
 */
class StationWatch extends LitElement {
  /** The idle time before asking, in seconds. */
  @property({ type: Number }) idle = 120;
  /** The time to answer, in seconds. */
  @property({ type: Number }) countdown = 30;
  @property() heading = '';
  @property() text = '';
  /** The text of the button. */
  @property() here = '';
  /** The texts for the remaining time, indexed by the number of seconds. */
  @property({ type: Array }) left: string[] = [];
  /** The text while the server does not respond. */
  @property({ attribute: 'one-moment' }) oneMoment = '';
  @state() private secondsLeft = 0;
  @state() private gone = false;

  private readonly time = new ElapsedTime();
  private lastSign = 0;
  /** When to check the timeout next, by the same clock. */
  private due = 0;
  private timer = 0;
  /** Whether the current touch or key press is ignored. */
  private refused = false;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    [...SIGNS_OF_LIFE, ...FOLLOWS].forEach((name) => addEventListener(name, this.onEvent, { capture: true }));
    addEventListener('contextmenu', (event) => event.preventDefault());
    addEventListener('click', this.stayHere, { capture: true });
    addEventListener('visit-ends', this.clear);
    addEventListener('pageshow', this.onWake);
    document.addEventListener('freeze', this.cover);
    document.addEventListener('resume', this.onWake);
    document.addEventListener('visibilitychange', () => (document.hidden ? this.cover() : this.onWake()));
    guardClipboard();
    void navigator.serviceWorker?.register('/station-worker.js');
    this.look();
    this.beat();
  }

  private readonly onEvent = (event: Event) => {
    if (BEGINS.includes(event.type)) {
      this.refused = false;
    }
    if (this.refused || !this.counts()) {
      this.refused = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (SIGNS_OF_LIFE.includes(event.type) && !this.isOwnScroll(event)) {
      this.onSign();
    }
  };

  /** Whether an event is the current patient's: not after the timeout, nor while the question has just appeared. */
  private counts() {
    const asked = this.secondsLeft > 0;
    this.lookIfDue();
    return !this.gone && (asked || this.secondsLeft === 0);
  }

  /** The question scrolls to its button by itself. A patient would touch it first. */
  private isOwnScroll(event: Event) {
    return event.type === 'scroll' && this.secondsLeft > 0;
  }

  private onSign() {
    this.lastSign = this.time.now();
    // The timeout is calculated again then, because the screen's content may have changed.
    this.due = this.lastSign + this.idle * 1000;
    if (this.secondsLeft > 0) {
      this.secondsLeft = 0;
      this.look();
    }
  }

  /** Checks before each frame, so that none is shown after the timeout. */
  private readonly beat = () => {
    if (!this.gone) {
      this.lookIfDue();
      requestAnimationFrame(this.beat);
    }
  };

  /** Hides the screen, because what is shown when the station falls asleep is shown again when it wakes. */
  private readonly cover = () => document.documentElement.classList.add(COVERED);

  private readonly onWake = () => {
    this.look();
    document.documentElement.classList.remove(COVERED);
  };

  /** Blocks links to other sites. */
  private readonly stayHere = (click: Event) => {
    const link = (click.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (link && link.origin !== location.origin) {
      click.preventDefault();
    }
  };

  private lookIfDue() {
    if (this.time.now() >= this.due) {
      this.look();
    }
  }

  private look() {
    clearTimeout(this.timer);
    if (this.gone) {
      return;
    }
    const now = this.time.now();
    const untilAsked = this.lastSign + this.patience() - now;
    const untilGone = untilAsked + this.countdown * 1000;
    if (untilGone <= 0) {
      dispatchEvent(new Event('end-visit'));
      return;
    }
    this.secondsLeft = untilAsked > 0 ? 0 : Math.ceil(untilGone / 1000);
    const wait = untilAsked > 0 ? untilAsked : Math.min(LOOK_AGAIN_MS, untilGone);
    this.due = now + wait;
    this.timer = setTimeout(() => this.look(), wait);
  }

  /** At least the time that a slow reader needs for the screen. */
  private patience() {
    const reading = minutesToRead(document.querySelector('main')?.innerText ?? '') * 60_000;
    return Math.max(this.idle * 1000, Math.min(reading, MOST_PATIENCE_MS));
  }

  /** Clears the screen before the server is asked, so that no one sees it even if the server does not respond. */
  private readonly clear = () => {
    this.gone = true;
    this.secondsLeft = 0;
    clearTimeout(this.timer);
    [...document.body.children].filter((child) => child !== this).forEach((child) => child.remove());
    // After the question has closed, because nothing outside of it can be copied while it is open.
    void this.updateComplete.then(clearClipboard);
  };

  protected override updated() {
    // Set as a property, because the Content-Security-Policy forbids the attribute.
    this.style.setProperty('--share', String(this.secondsLeft / this.countdown));
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  protected override render() {
    if (this.gone) {
      return html`<p class="one-moment" role="status" .textContent=${this.oneMoment}></p>`;
    }
    if (this.secondsLeft === 0) {
      return nothing;
    }
    const left = this.left[this.secondsLeft] ?? '';
    return html`
      <dialog class="still-there" role="alertdialog" aria-labelledby="still-there" aria-describedby="still-there-text">
        <h2 id="still-there" .textContent=${this.heading}></h2>
        <p id="still-there-text" .textContent=${this.text}></p>
        <p class="seconds" aria-hidden="true">
          <span translate="no" .textContent=${String(this.secondsLeft)}></span>
        </p>
        <p class="only-heard" role="status" .textContent=${this.secondsLeft % 10 === 0 ? left : ''}></p>
        <button type="button" class="primary" .textContent=${this.here}></button>
      </dialog>
    `;
  }
}

customElements.define('station-watch', StationWatch);

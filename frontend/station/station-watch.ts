import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ElapsedTime } from './elapsed-time';
import { minutesToRead } from './reading-time';
import { clearClipboard, guardClipboard } from './station-clipboard';

const SIGNS_OF_LIFE = ['pointerdown', 'touchmove', 'keydown', 'input', 'wheel', 'scroll', 'presence'];
/** What a touch or a key begins with, and what follows from it. */
const BEGINS = ['pointerdown', 'keydown', 'wheel'];
const FOLLOWS = ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'keypress', 'keyup'];
const COVERED = 'covered';
const LOOK_AGAIN_MS = 1000;
const MOST_PATIENCE_MS = 5 * 60_000;

/**
 * Watches a station: asks whether somebody is there when nothing happened for a while, wipes the visit when nobody
 * answers, and keeps the screen free of what a browser would do of its own accord.
 *
 * Whoever reads a long page, listens or types is there. What reads aloud says so with the event `presence`. Whether the
 * time is over is asked before a touch counts: it may be the next person's, at a station that slept.
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

  private readonly time = new ElapsedTime();
  private lastSign = 0;
  /** When to look whether the time is over, by the same clock. */
  private due = 0;
  private timer = 0;
  /** Whether the touch or key that is under way does not count. */
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

  /** Whether what happens now is done by the patient who is there: not once the time is over, nor unasked. */
  private counts() {
    const asked = this.secondsLeft > 0;
    this.lookIfDue();
    return !this.gone && (asked || this.secondsLeft === 0);
  }

  /** The question scrolls to its button by itself; whoever is there touches it first. */
  private isOwnScroll(event: Event) {
    return event.type === 'scroll' && this.secondsLeft > 0;
  }

  private onSign() {
    this.lastSign = this.time.now();
    // Looked at again then: what is on the screen may have changed meanwhile.
    this.due = this.lastSign + this.idle * 1000;
    if (this.secondsLeft > 0) {
      this.secondsLeft = 0;
      this.look();
    }
  }

  /** Before each frame, so that none is seen that comes too late. */
  private readonly beat = () => {
    if (!this.gone) {
      this.lookIfDue();
      requestAnimationFrame(this.beat);
    }
  };

  /** What is on the screen when the station falls asleep is what it shows when it wakes. */
  private readonly cover = () => document.documentElement.classList.add(COVERED);

  private readonly onWake = () => {
    this.look();
    document.documentElement.classList.remove(COVERED);
  };

  /** No link leads out of the program. */
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

  /** At least as long as slow reading of what is on the screen takes. */
  private patience() {
    const reading = minutesToRead(document.querySelector('main')?.innerText ?? '') * 60_000;
    return Math.max(this.idle * 1000, Math.min(reading, MOST_PATIENCE_MS));
  }

  /** Before the server is asked: what was on the screen is nobody's business, whether or not it answers. */
  private readonly clear = () => {
    this.gone = true;
    this.secondsLeft = 0;
    clearTimeout(this.timer);
    [...document.body.children].filter((child) => child !== this).forEach((child) => child.remove());
    // Once the question is gone, which lets nothing else be copied from.
    void this.updateComplete.then(clearClipboard);
  };

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

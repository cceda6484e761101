import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { localVoice } from './local-voice';
import { sentencesIn } from './sentences';

/** Multiples of a voice's own speed. */
const RATES = { slower: 0.75, usual: 1, faster: 1.25 };

type Speed = keyof typeof RATES;

/** Kept while the tab is open; a station clears it between patients. */
const KEPT_SPEED = 'read-aloud-speed';
const MARK = 'read-aloud';
/** In milliseconds. Chromium may lose an utterance that starts right after speech was canceled. */
const BREATH = 100;
const LEAVES = '.start-over, a[href]';

/**
 * A button that reads its screen aloud, sentence by sentence, and highlights the current one.
 *
 * Each sentence is looked up when the one before has ended, so that an explanation that has appeared meanwhile is read
 * too. The highlight does not change the DOM, which belongs to the server. The event `presence` tells a station that
 * someone is listening. It is sent with each sentence, so that a voice that hangs does not keep the visit open forever.
 */
class ReadAloud extends LitElement {
  @property({ attribute: false }) words?: Record<'start' | 'stop' | 'speed' | Speed, string>;
  @state() private speed = keptSpeed();
  @state() private reads = false;

  /** The current utterance; if there is none, events of the voice are ignored. */
  private utterance?: SpeechSynthesisUtterance;
  private readonly said = new Set<string>();
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
    if (words === undefined || localVoice(this.language) === undefined) {
      return nothing;
    }
    const { reads } = this;
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

  private get language() {
    return document.documentElement.lang;
  }

  private readonly start = () => {
    this.said.clear();
    this.reads = true;
    this.keep(this.speed ?? 'usual');
    const heading = this.closest('.screen')?.querySelector('h1');
    if (heading) {
      this.heading = heading.textContent;
      this.headingWatch.observe(heading, { characterData: true, childList: true, subtree: true });
    }
    this.sayNext();
  };

  private readonly stop = () => {
    this.headingWatch.disconnect();
    if (this.reads) {
      this.reads = false;
      this.hush();
    }
    CSS.highlights?.delete(MARK);
  };

  private hush() {
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  private sayNext() {
    const screen = this.closest('.screen');
    const sentence = screen && sentencesIn(screen, this.language).find((range) => !this.said.has(range.toString()));
    if (sentence) {
      this.say(sentence);
      mark(sentence);
    } else {
      this.stop();
    }
    dispatchEvent(new Event('presence'));
  }

  private say(sentence: Range) {
    const text = sentence.toString();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = localVoice(this.language) ?? null;
    utterance.lang = this.language;
    utterance.rate = RATES[this.speed ?? 'usual'];
    utterance.addEventListener('end', () => {
      if (this.utterance === utterance) {
        this.said.add(text);
        this.sayNext();
      }
    });
    utterance.addEventListener('error', () => {
      if (this.utterance === utterance) {
        this.stop();
      }
    });
    this.utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  /** Restarts the current sentence. */
  private setSpeed(speed: Speed) {
    this.keep(speed);
    if (this.reads) {
      this.hush();
      setTimeout(() => this.goOn(), BREATH);
    }
  }

  private goOn() {
    if (this.reads && this.utterance === undefined) {
      this.sayNext();
    }
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

function mark(sentence: Range) {
  if (CSS.highlights !== undefined) {
    CSS.highlights.set(MARK, new Highlight(sentence));
  }
  sentence.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

customElements.define('read-aloud', ReadAloud);

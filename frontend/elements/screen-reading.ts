import { localVoice } from './local-voice';
import { sentencesIn } from './sentences';

const MARK = 'read-aloud';
/** In milliseconds. Chromium may lose an utterance that starts right after speech was canceled. */
const BREATH = 100;

/**
 * Reads a screen aloud once, sentence by sentence, and highlights the current one.
 *
 * Each sentence is looked up when the one before has ended, so that an explanation that has appeared meanwhile is read
 * too. The highlight does not change the DOM, which belongs to the server. The event `presence` tells a station that
 * someone is listening. It is sent with each sentence, so that a voice that hangs does not keep the visit open forever.
 */
export class ScreenReading {
  /** The current utterance; if there is none, events of the voice are ignored. */
  private utterance?: SpeechSynthesisUtterance;
  private readonly said = new Set<string>();
  private stopped = false;

  /**
   * @param rate a multiple of the voice's own speed
   * @param ended is called once, when everything was read or the reading was stopped
   */
  constructor(
    private readonly screen: Element,
    private rate: number,
    private readonly ended: () => void,
  ) {}

  sayNext() {
    const sentence = sentencesIn(this.screen, this.language).find((range) => !this.said.has(range.toString()));
    if (sentence) {
      this.say(sentence);
      mark(sentence);
    } else {
      this.stop();
    }
    dispatchEvent(new Event('presence'));
  }

  stop() {
    if (!this.stopped) {
      this.stopped = true;
      this.hush();
      CSS.highlights?.delete(MARK);
      this.ended();
    }
  }

  /** Restarts the current sentence. */
  setRate(rate: number) {
    this.rate = rate;
    this.hush();
    setTimeout(() => this.goOn(), BREATH);
  }

  private get language() {
    return document.documentElement.lang;
  }

  private goOn() {
    if (!this.stopped && this.utterance === undefined) {
      this.sayNext();
    }
  }

  private hush() {
    this.utterance = undefined;
    speechSynthesis.cancel();
  }

  private say(sentence: Range) {
    const text = sentence.toString();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = localVoice(this.language) ?? null;
    utterance.lang = this.language;
    utterance.rate = this.rate;
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
}

function mark(sentence: Range) {
  if (CSS.highlights !== undefined) {
    CSS.highlights.set(MARK, new Highlight(sentence));
  }
  sentence.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

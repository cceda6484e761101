// What the benchmark needs in a page: times from the event's own time stamp to the frame that shows its effect.
window.bench = (() => {
  let time;
  let told;

  // A frame is painted between its animation callback and the next task, so the message that the callback sends
  // arrives when the frame is out of this thread's hands.
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then();
      channel.port2.postMessage(null);
    });

  // Start counts as ready when its taps are listened to and it is drawn.
  const listening = new WeakSet();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'click' && this instanceof Element) {
      listening.add(this);
    }
    return listen.call(this, type, ...rest);
  };
  const watchForStart = () => {
    const start = document.querySelector('vaadin-button.start:defined');
    if (start && listening.has(start) && start.checkVisibility()) {
      afterPaint(() => (window.bench.readyToTap = performance.now()));
    } else {
      requestAnimationFrame(watchForStart);
    }
  };

  const visible = (selector) => document.querySelector(selector)?.checkVisibility() ?? false;

  const line = ({ name, startTime, responseEnd, transferSize }) => {
    const numbers = [startTime, responseEnd, transferSize].map((number) => String(Math.round(number)).padStart(7));
    return `${numbers.join(' ')} ${name.slice(location.origin.length)}\n`;
  };

  watchForStart();
  return {
    readyToTap: 0,
    afterPaint,
    visible,

    /** The middle of an element, brought into sight. */
    middle(selector) {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },

    /** Neither this page nor its server has anything to do, and taps count. */
    quiet() {
      const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
      return clients.length > 1 && clients.every((client) => !client.isActive()) && 'ready' in document.body.dataset;
    },

    /** Something is still on its way to its place. */
    moving: () => document.getAnimations().some((animation) => animation.playState === 'running'),

    title: () => document.querySelector('h1 .title')?.textContent ?? '',

    /** Times the next click until `there()` is painted. */
    arm(there) {
      let clicked;
      time = undefined;
      told = undefined;
      performance.clearResourceTimings();
      addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (clicked !== undefined && there()) {
          observer.disconnect();
          afterPaint(() => {
            time = performance.now() - clicked;
            told?.(time);
          });
        }
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    },

    painted(done) {
      if (time === undefined) {
        told = done;
      } else {
        done(time);
      }
    },

    /** What was loaded so far, a line each. */
    requests() {
      const page = performance.getEntriesByType('navigation');
      return [...page, ...performance.getEntriesByType('resource')].map(line).join('');
    },

    roundTrip() {
      const trips = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('v-r=uidl'));
      return trips.length === 0 ? -1 : trips[trips.length - 1].responseEnd - trips[trips.length - 1].requestStart;
    },
  };
})();

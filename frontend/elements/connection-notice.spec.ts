import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawn, shown, texts } from '../testing';
import './connection-notice';

/** Like Vaadin's, it does not notice when a request that failed was repeated. */
class Connection {
  readonly listeners = new Set<() => void>();
  private now = 'connected';

  get state() {
    return this.now;
  }

  set state(state: string) {
    this.now = state;
    this.listeners.forEach((listener) => listener());
  }

  loadingFinished() {}

  readonly addStateChangeListener = (listener: () => void) => this.listeners.add(listener);
  readonly removeStateChangeListener = (listener: () => void) => this.listeners.delete(listener);
}

describe('connection-notice', () => {
  let connection: Connection;

  beforeEach(() => {
    connection = new Connection();
    vi.stubGlobal('Vaadin', { connectionState: connection });
    document.body.replaceChildren();
  });

  const show = () => shown('connection-notice', { text: 'It is lost.' });

  async function turn(notice: Element, state: string) {
    connection.state = state;
    await drawn(notice);
  }

  it('says nothing while the server responds', async () => {
    const notice = await show();

    await turn(notice, 'loading');

    expect(texts('[role=status]')).toEqual(['']);
  });

  it.each(['reconnecting', 'connection-lost'])(
    'says that it is lost while it is %s, until it is back',
    async (state) => {
      const notice = await show();

      await turn(notice, state);
      expect(texts('[role=status]')).toEqual(['It is lost.']);
      await turn(notice, 'loading');
      expect(texts('[role=status]')).toEqual(['It is lost.']);
      await turn(notice, 'connected');
      expect(texts('[role=status]')).toEqual(['']);
    },
  );

  it('says nothing more once a failed request was repeated', async () => {
    const notice = await show();
    await turn(notice, 'reconnecting');

    connection.loadingFinished();
    await drawn(notice);

    expect(texts('[role=status]')).toEqual(['']);
  });

  it('says so at once on a screen that opens while it is lost', async () => {
    connection.state = 'reconnecting';

    await drawn(await show());

    expect(texts('[role=status]')).toEqual(['It is lost.']);
  });

  it('listens no longer when it is gone', async () => {
    (await show()).remove();

    expect(connection.listeners.size).toBe(0);
  });
});

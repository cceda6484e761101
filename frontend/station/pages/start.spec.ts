import { beforeEach, describe, expect, it, vi } from 'vitest';
import { one } from '../../testing';

describe('start', () => {
  let sent: Record<string, unknown>[];

  beforeEach(() => {
    vi.resetModules();
    sent = [];
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      const fields = [...this.querySelectorAll('input')];
      sent.push(Object.fromEntries(fields.map(({ name, value }) => [name, value])));
    });
  });

  async function open(start: string, hash: string) {
    document.body.innerHTML = `<form data-start="${start}"><input name="token" value="t"></form>`;
    history.replaceState(null, '', `/kiosk/hall${hash}`);
    await import('./start');
  }

  it.each([
    { start: 'key', hash: '#start=secret', sends: [{ token: 't', key: 'secret' }] },
    { start: 'key', hash: '#start=', sends: [] },
    { start: 'key', hash: '#start', sends: [] },
    { start: 'key', hash: '', sends: [] },
    { start: 'local', hash: '#start', sends: [{ token: 't' }] },
    { start: 'local', hash: '#start=any', sends: [{ token: 't' }] },
    { start: 'local', hash: '#started', sends: [] },
    { start: 'local', hash: '', sends: [] },
    { start: '', hash: '#start', sends: [] },
  ])('sends $sends for "$hash" where "$start" may start', async ({ start, hash, sends }) => {
    await open(start, hash);

    expect(sent).toEqual(sends);
    expect(location.href).toMatch(/\/kiosk\/hall$/);
  });

  it('leaves the question to a person where the address says nothing', async () => {
    await open('key', '');

    expect(one('form').isConnected).toBe(true);
    expect(sent).toEqual([]);
  });
});

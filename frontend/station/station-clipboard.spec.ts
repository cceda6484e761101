import { beforeEach, describe, expect, it, vi } from 'vitest';
import { one } from '../testing';
import { clearClipboard, guardClipboard } from './station-clipboard';

describe('station-clipboard', () => {
  beforeEach(() => {
    document.body.innerHTML = '<textarea>What a patient typed</textarea>';
  });

  it.each(['copy', 'cut'])('puts a blank in place of what one would %s', (name) => {
    guardClipboard();
    const page = vi.fn();
    one('textarea').addEventListener(name, page);
    const setData = vi.fn();
    const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { clipboardData: { setData } });

    one('textarea').dispatchEvent(event);

    expect(setData).toHaveBeenCalledWith('text/plain', ' ');
    expect(event.defaultPrevented).toBe(true);
    expect(page).not.toHaveBeenCalled();
  });

  it.each(['dragstart', 'drop'])('allows no %s', (name) => {
    guardClipboard();
    const event = new Event(name, { bubbles: true, cancelable: true });

    one('textarea').dispatchEvent(event);

    expect(event.defaultPrevented).toBe(true);
  });

  it('clears the clipboard in both ways, and leaves nothing in the page', () => {
    let selected = '';
    const command = vi.fn(() => (selected = (document.activeElement as HTMLTextAreaElement).value));
    Object.assign(document, { execCommand: command });
    const writeText = vi.fn(() => Promise.reject(new DOMException('not touched', 'NotAllowedError')));
    vi.stubGlobal('navigator', { clipboard: { writeText } });

    clearClipboard();

    expect(command).toHaveBeenCalledWith('copy', false, undefined);
    expect(selected).toBe(' ');
    expect(writeText).toHaveBeenCalledWith(' ');
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
  });
});

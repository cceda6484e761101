import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shown, told } from '../testing';
import './code-reader';

const page = window as { phoneCode?: string };

describe('code-reader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    page.phoneCode = 'sealed';
    return () => vi.useRealTimers();
  });

  it.each([
    { when: 'Vaadin has placed the screen', cause: () => dispatchEvent(new Event('vaadin-router-location-changed')) },
    { when: 'nobody says so for 4 seconds', cause: () => vi.advanceTimersByTime(4000) },
  ])('tells the code once $when', async ({ cause }) => {
    const events = told(await shown('code-reader'), 'arrive');
    expect(events).toEqual([]);

    cause();
    vi.advanceTimersByTime(4000);

    expect(events).toEqual([['arrive', { code: 'sealed' }]]);
    expect(page.phoneCode).toBeUndefined();
  });

  it('tells that there is no code', async () => {
    delete page.phoneCode;
    const events = told(await shown('code-reader'), 'arrive');

    vi.advanceTimersByTime(4000);

    expect(events).toEqual([['arrive', { code: '' }]]);
  });

  it('tells nothing once it has left the page', async () => {
    const element = await shown('code-reader');
    const events = told(element, 'arrive');

    element.remove();
    vi.advanceTimersByTime(4000);

    expect(events).toEqual([]);
    expect(page.phoneCode).toBe('sealed');
  });

  it('loads the page anew for a further code, ahead of Vaadin', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    const vaadin = vi.fn();
    await shown('code-reader');
    addEventListener('popstate', vaadin);
    location.hash = 'another';

    window.dispatchEvent(new Event('popstate'));

    expect(reload).toHaveBeenCalledOnce();
    expect(vaadin).not.toHaveBeenCalled();
    removeEventListener('popstate', vaadin);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storedInTab, storeInTab } from './tab-storage';

describe('tab-storage', () => {
  beforeEach(() => sessionStorage.clear());

  it('keeps a text for this tab', () => {
    storeInTab('key', 'text');

    expect(storedInTab('key')).toBe('text');
    expect(sessionStorage.getItem('key')).toBe('text');
  });

  it('knows nothing of what was never stored', () => {
    expect(storedInTab('key')).toBe('');
  });

  it('takes away what was stored', () => {
    storeInTab('key', 'text');

    storeInTab('key', null);

    expect(sessionStorage).toHaveLength(0);
  });

  it.each(['getItem', 'setItem', 'removeItem'] as const)('goes on where a browser refuses %s', (method) => {
    vi.stubGlobal('sessionStorage', {
      [method]: () => {
        throw new DOMException('refused', 'SecurityError');
      },
      ...Object.fromEntries(
        ['getItem', 'setItem', 'removeItem'].filter((each) => each !== method).map((each) => [each, () => null]),
      ),
    });

    storeInTab('key', 'text');
    storeInTab('key', null);

    expect(storedInTab('key')).toBe('');
  });
});

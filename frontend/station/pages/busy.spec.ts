import { expect, it, vi } from 'vitest';

it('asks for the page again in a minute, and not before', async () => {
  vi.useFakeTimers();
  const reload = vi.spyOn(location, 'reload').mockReturnValue();

  await import('./busy');
  vi.advanceTimersByTime(59_999);
  expect(reload).not.toHaveBeenCalled();

  vi.advanceTimersByTime(1);
  expect(reload).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

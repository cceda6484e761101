import { expect, it } from 'vitest';
import { minutesToRead } from './reading-time';

it.each([
  { text: '', minutes: 0 },
  { text: '   \n ', minutes: 0 },
  { text: Array(90).fill('word').join(' '), minutes: 1 },
  { text: Array(45).fill('word').join('\n\t'), minutes: 0.5 },
])('takes $minutes minutes for "$text"', ({ text, minutes }) => {
  expect(minutesToRead(text)).toBe(minutes);
});

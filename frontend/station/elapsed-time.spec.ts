import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ElapsedTime } from './elapsed-time';

describe('elapsed-time', () => {
  let steady: number;
  let wall: number;

  beforeEach(() => {
    steady = 5000;
    wall = 1_000_000;
    vi.spyOn(performance, 'now').mockImplementation(() => steady);
    vi.spyOn(Date, 'now').mockImplementation(() => wall);
  });

  it.each([
    { what: 'both clocks go on', steadyBy: 3000, wallBy: 3000, passed: 3000 },
    { what: 'the steady one stood still in sleep', steadyBy: 0, wallBy: 60_000, passed: 60_000 },
    { what: 'both went on in sleep', steadyBy: 60_000, wallBy: 60_000, passed: 60_000 },
    { what: 'they drift', steadyBy: 3000, wallBy: 3400, passed: 3000 },
    { what: 'the wall clock was set back', steadyBy: 3000, wallBy: -3_600_000, passed: 3000 },
    { what: 'the wall clock was set forward', steadyBy: 3000, wallBy: 3_600_000, passed: 3_600_000 },
  ])('counts $passed ms when $what', ({ steadyBy, wallBy, passed }) => {
    const time = new ElapsedTime();

    steady += steadyBy;
    wall += wallBy;

    expect(time.now()).toBe(passed);
  });

  it('forgets no sleep', () => {
    const time = new ElapsedTime();
    wall += 60_000;
    time.now();

    steady += 1000;
    wall += 1000;

    expect(time.now()).toBe(61_000);
  });
});

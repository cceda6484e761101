/** A lead of the wall clock over the monotonic clock that drift cannot explain. */
const JUMP_MS = 500;

/**
 * Elapsed milliseconds, including sleep.
 *
 * The monotonic clock cannot be set, but stops during sleep on some systems. The wall clock continues, but can be set.
 * If the wall clock has jumped ahead, that counts as sleep. If it was set back, nothing is subtracted.
 */
export class ElapsedTime {
  private readonly start = performance.now();
  private steady = this.start;
  private wall = Date.now();
  private slept = 0;

  now() {
    const [steady, wall] = [performance.now(), Date.now()];
    const ahead = wall - this.wall - (steady - this.steady);
    this.slept += ahead > JUMP_MS ? ahead : 0;
    this.steady = steady;
    this.wall = wall;
    return steady - this.start + this.slept;
  }
}

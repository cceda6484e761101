/** A lead of the wall clock over the steady one that no drift explains. */
const JUMP_MS = 500;

/**
 * Milliseconds that passed, asleep or awake.
 *
 * The steady clock cannot be set, but stands still in the sleep of some systems; the wall clock goes on there, but can
 * be set. Where the wall clock got ahead, that counts as sleep; where it was set back, nothing is taken away.
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

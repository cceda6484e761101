/** Whether the patient has asked the system for less motion. */
export const isMotionUnwanted = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/* Shown while too many people are using the program: requests the original page again every minute. */
const AGAIN_SECONDS = 60;

setTimeout(() => location.reload(), AGAIN_SECONDS * 1000);

export {};

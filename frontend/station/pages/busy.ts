/* Too many people are here: the page that was wanted is asked for again in a minute. */
const AGAIN_SECONDS = 60;

setTimeout(() => location.reload(), AGAIN_SECONDS * 1000);

export {};

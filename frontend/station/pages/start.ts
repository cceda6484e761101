/*
 * Answers the question of this page without a person where the address ends in #start, or #start=KEY. What stands
 * there is sent to no server by the browser, and leaves the address before anything else happens.
 */
const form = document.querySelector('form');
const [wanted, key] = /^#start(?:=(.*))?$/.exec(location.hash) ?? [];

history.replaceState(null, '', location.pathname);

if (form && wanted && form.dataset.start === 'key' && key) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'key', value: key });
  form.append(field);
  form.submit();
} else if (form && wanted && form.dataset.start === 'local') {
  form.submit();
}

export {};

const ownApiURL = document.querySelector('meta[name="connect-api-url"]').content;

const INCOMPLETE = [
  'This link is not complete',
  'Open it again from the message or the app that gave it to you.',
];
const FOREIGN_API = [
  'This link cannot be used here',
  'It points to a server that this page does not work with.',
];
const NOT_LOADED = ['This page did not load completely', 'Reload it, or try again in a moment.'];
const CONNECTED = ['Your account is connected', 'You can close this page.'];
const CLOSED = ['Nothing was connected', 'You can close this page, or open the link again.'];

const query = new URLSearchParams(location.search);
const sessionToken = query.get('session_token');
const apiURL = query.get('apiURL') ?? ownApiURL;

// A token is never sent to an address that only the link names.
if (!sessionToken) say(INCOMPLETE);
else if (withoutSlash(apiURL) !== withoutSlash(ownApiURL)) say(FOREIGN_API);
else if (!window.ConnectUI) say(NOT_LOADED);
else showWidget();

function showWidget() {
  const widget = document.createElement('connect-ui');
  let end = CLOSED;
  widget.setAttribute('presentation', 'inline');
  widget.apiURL = ownApiURL;
  widget.sessionToken = sessionToken;
  widget.addEventListener('connect', () => {
    end = CONNECTED;
  });
  widget.addEventListener('close', () => {
    widget.remove();
    say(end);
  });
  document.querySelector('#main').append(widget);
}

function say([title, text]) {
  document.querySelector('#notice-title').textContent = title;
  document.querySelector('#notice-text').textContent = text;
  document.querySelector('#notice').hidden = false;
}

function withoutSlash(address) {
  return address.replace(/\/+$/, '');
}

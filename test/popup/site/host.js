/** Opens the widget as a host does, whose server can tell which connections its user has. */
window.openWidget = ({ user, resolves, links, place, ...options }) => {
  const askServer = async (path, { integration }) =>
    (await fetch(`${path}?${new URLSearchParams({ user, integration })}`)).json();
  window.handle = window.ConnectUI.openConnectUI({
    ...options,
    ...(place && { container: document.querySelector(place), presentation: 'inline' }),
    ...(resolves && { resolveConnection: (query) => askServer('/newest-connection', query) }),
    ...(links && { createConnectLink: (query) => askServer('/connect-link', query) }),
  });
};

const given = new URLSearchParams(location.search).get('options');
if (given) window.openWidget(JSON.parse(given));

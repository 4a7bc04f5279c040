/** Opens the widget as a host does, whose server can tell which connections its user has. */
window.openWidget = ({ user, resolves, place, ...options }) => {
  window.handle = window.ConnectUI.openConnectUI({
    ...options,
    ...(place && { container: document.querySelector(place), presentation: 'inline' }),
    ...(resolves && {
      resolveConnection: async ({ integration }) => {
        const answer = await fetch(`/newest-connection?${new URLSearchParams({ user, integration })}`);
        return answer.json();
      },
    }),
  });
};

const given = new URLSearchParams(location.search).get('options');
if (given) window.openWidget(JSON.parse(given));

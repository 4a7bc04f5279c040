/** Where a sign-in page asks for its end, below the API's address. */
export const endPath = '/oauth/test-end';

/**
 * Makes the sign-in page of an attempt: it waits for its end, rings in its opener's window as the API's callback page does,
 * and closes. Its script stands in it, because the page is the API's and has no policy; it rings for any origin, as the real
 * page does, because it does not know who opened it, and says nothing but how a made-up attempt ended.
 */
export function windowPage(endAddress: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,"></head>
  <body>
    <h1>Test provider</h1>
    <p id="state">This page stands for the one where people sign in.</p>
    <script>
      addEventListener('message', (event) => event.data?.type === 'nango_oauth_callback_ack' && close());
      fetch(${JSON.stringify(endAddress)}).then((answer) => answer.json()).then((message) => {
        if (!message) return;
        opener?.postMessage(message, '*');
        if (message.type === 'nango_oauth_callback_success') setTimeout(close, 500);
      });
    </script>
  </body>
</html>
`;
}

/** A page that somebody has closed. */
export const closedPage = '<!doctype html><title>Sign in</title><script>close()</script>';

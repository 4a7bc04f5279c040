import type { Headers, PageHeaders } from './page-headers.js';

/** Writes the locations that serve the page at `/connect/`, for an nginx `server` block. */
export function nginxLocations({ all, fresh, lasting }: PageHeaders): string {
  return `# Made by connect-ui-page; do not edit the headers by hand. Include it in a server block:
#   include /var/www/connect/nginx.conf;
# It serves /var/www/connect/ at /connect/. Elsewhere: change "/connect" and "root" below; at the root of a host of
# its own, "location /connect/" becomes "location /", and the first location is left out.

# Relative addresses in the page count on the slash. The query goes along; the browser keeps what is behind the #.
location = /connect {
    return 308 /connect/$is_args$args;
}

location /connect/ {
    root /var/www;
    index index.html;
    # The address of a connect link holds a session token, which belongs in no log.
    access_log off;
    # An address below the page that is no file leads to the page.
    if (!-e $request_filename) {
        return 307 /connect/$is_args$args;
    }
${lines({ ...all, ...fresh })}
}

location /connect/assets/ {
    root /var/www;
${lines({ ...all, ...lasting })}
}

# How it is deployed is nobody else's business.
location ~ ^/connect/(nginx\\.conf|_headers)$ {
    return 404;
}
`;
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}"${alwaysUnlessKept(name)};`)
    .join('\n');
}

/** What is not there yet, while a new version comes in, must not be kept for a year. */
function alwaysUnlessKept(name: string): string {
  return name === 'Cache-Control' ? '' : ' always';
}

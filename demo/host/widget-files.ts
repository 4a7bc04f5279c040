import { serveStatic } from '@hono/node-server/serve-static';

/** Serves the built widget's files from a folder under `/connect-ui/`. */
export function widgetFiles(folder: string) {
  return serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace(/^\/connect-ui/, '') });
}
